import { findConfusions } from './confusions';
import { corrected } from './correction';

/** The text with every word that was written for another put right. */
export function asMeant(text: string): string {
  let end = 0;
  const made = findConfusions(text)
    .map(({ start, wrong, right }) => ({ start: text.indexOf(wrong, start), wrong, to: right }))
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, wrong, to }) => {
      if (start < end) return [];
      end = start + wrong.length;
      return [{ start, end, to }];
    });
  return corrected(text, made);
}
