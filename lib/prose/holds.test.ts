import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heldOf, holdsOneOf } from './holds';

const letter = fc.constantFrom('公', '开', '信', '息', '。', 'a');
const word = fc.array(letter, { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''));

it('tells what looking for each word would', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.array(letter, { maxLength: 30 }), (words, letters) => {
      const text = letters.join('');
      expect(holdsOneOf(words)(text)).toBe(words.some((own) => text.includes(own)));
    }),
  );
});

it('tells which of them looking for each would', () => {
  const longer = fc.array(letter, { minLength: 2, maxLength: 4 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(longer, { maxLength: 6 }), fc.array(letter, { maxLength: 30 }), (words, letters) => {
      const text = letters.join('');
      expect(heldOf(words)(text)).toEqual(new Set(words.filter((own) => text.includes(own))));
    }),
  );
});
