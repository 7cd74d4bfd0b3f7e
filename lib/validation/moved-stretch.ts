/** So much of what stands before and behind a place is asked for: the more, the surer. */
const AROUND: readonly Sides[] = [
  [30, 30],
  [30, 0],
  [0, 30],
  [15, 15],
  [15, 0],
  [0, 15],
  [8, 8],
  [8, 0],
  [0, 8],
  [4, 4],
  [4, 0],
  [0, 4],
  [3, 3],
];
/** Enough between what reads as it did before and behind. */
const CLOSE: readonly Sides[] = [
  [2, 2],
  [1, 2],
  [2, 1],
];
type Sides = readonly [before: number, behind: number];
/** With fewer characters beside it a place is not known again. */
const ENOUGH = 4;
const CLOSE_ENOUGH = 3;

/**
 * Where a stretch of a text stands in the same text after somebody wrote on; undefined where it has gone, or where it
 * cannot be told from another.
 * @param start its place in the old text, to `end`; where it is empty both neighbours must still stand beside each other
 */
export function placeOfStretch(old: string, text: string, start: number, end: number): number | undefined {
  const nothing = start === end ? 1 : 0;
  const limit = Math.min(old.length, text.length);
  let head = 0;
  while (head < limit && old[head] === text[head]) head++;
  if (old === text || end + nothing <= head) return start;
  let tail = 0;
  while (tail < limit - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  if (start - nothing >= old.length - tail) return text.length - (old.length - start);
  const known = (a: string, b: string, at: number, sides: readonly Sides[], enough: number) => {
    for (const [before, behind] of sides) {
      if (nothing && before !== behind) continue;
      const from = Math.max(0, at - before);
      const words = a.slice(from, at + end - start + behind);
      if (words.length - (end - start) < enough || !isOnce(b, words) || !isOnce(a, words)) continue;
      return b.indexOf(words) + at - from;
    }
    return undefined;
  };
  const anywhere = known(old, text, start, AROUND, ENOUGH);
  if (anywhere !== undefined) return anywhere;
  const from = Math.max(0, head - 2);
  const between = (whole: string) => whole.slice(from, whole.length - tail + 2);
  const close = known(between(old), between(text), start - from, CLOSE, CLOSE_ENOUGH);
  return close === undefined ? undefined : from + close;
}

function isOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}
