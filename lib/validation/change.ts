import type { Correction } from '@/lib/prose/correction';
import type { BoundFigure, PartKey } from '@/lib/report';

/** Words of the report to put in place of others, and enough around them to know the place again. */
export type Change = {
  part: PartKey;
  /** The text they stand in: 'prose.3', 'heading', 'remark', 'attachments.0.prose.2'. */
  path: string;
  /** Where `from` begins in that text, in UTF-16 units. */
  at: number;
  from: string;
  to: string;
  /** The words of the same sentence on both sides. */
  before: string;
  after: string;
  /** Chinese: what is amended. */
  reason: string;
  /** The cell that `to` follows from then on (0019). */
  bound?: BoundFigure;
  /** Exactly a figure that followed a cell until then: `to` is a plain number. */
  unbinds?: true;
};

/** So many characters on either side are shown and compared. */
export const AROUND = 30;
const SENTENCE_END = /[。！？；\n]/;

/** A correction of one text of the report. */
export function changeOf(
  { part, path, text }: { part: PartKey; path: string; text: string },
  { start, end, quote, to, reason }: Correction,
): Change {
  const left =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const right = text.slice(end, end + AROUND);
  const stop = right.search(SENTENCE_END);
  const after = stop < 0 ? right : right.slice(0, stop + 1);
  return { part, path, at: start, from: quote, to, before: left, after, reason };
}

/** Where a change belongs in a text as it stands now; undefined when its words have gone or stand in several places. */
export function placeOfChange(text: string, { at, from, before, after }: Change): number | undefined {
  const words = before + from + after;
  const usual = at - before.length;
  if (text.startsWith(words, usual)) return at;
  const found = text.indexOf(words);
  const again = text.indexOf(words, found + 1);
  return found >= 0 && again < 0 ? found + before.length : undefined;
}
