import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonSubsequence } from './common-subsequence';

function slow(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (const [j, y] of [...b].entries()) {
      next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a'), maxLength: 40 });

it('agrees with the textbook', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(commonSubsequence(a, b)).toBe(slow(a, b));
    }),
  );
  expect(commonSubsequence('𠮷龘', '龘𠮷')).toBe(1);
});
