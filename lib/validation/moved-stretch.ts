/** So much of what stands around a place is asked for, on both sides or one: the more, the surer. */
const AROUND = [30, 15, 8, 4, 3];
/** With fewer words beside it a place is not known again, nor with fewer on one side alone. */
const ENOUGH = 4;

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
  for (const around of AROUND) {
    const sides = [
      [around, around],
      ...(around >= ENOUGH && !nothing
        ? [
            [around, 0],
            [0, around],
          ]
        : []),
    ];
    for (const [before = 0, after = 0] of sides) {
      const from = Math.max(0, start - before);
      const words = old.slice(from, end + after);
      if (words.length - (end - start) >= ENOUGH && isOnce(old, words) && isOnce(text, words))
        return text.indexOf(words) + start - from;
    }
  }
  return undefined;
}

function isOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}
