import type { Span } from './span';

/** Words to put in place of others: `quote` at [start, end) becomes `to`. */
export type Correction = Span & { to: string; reason: string };

/** The words that begin at a place, to be replaced. */
export const correction = (start: number, quote: string, to: string, reason: string): Correction => ({
  start,
  end: start + quote.length,
  quote,
  to,
  reason,
});

/** The text with its corrections made. @param corrections in order, none reaching into the next */
export function corrected(text: string, corrections: readonly Pick<Correction, 'start' | 'end' | 'to'>[]): string {
  let at = 0;
  const pieces = corrections.flatMap(({ start, end, to }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, to];
  });
  return [...pieces, text.slice(at)].join('');
}
