import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdsOneOf } from './holds';

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
