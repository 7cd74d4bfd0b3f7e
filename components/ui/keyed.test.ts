import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyed } from './keyed';

it('every entry of a list has a key of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('无', '见附件', 'a', 'a#0', 'a#1')), (words) => {
      const keys = keyed(words, (word) => word);
      expect(new Set(keys.map(({ key }) => key)).size).toBe(words.length);
      expect(keys.map(({ item }) => item)).toEqual(words);
    }),
  );
});
