import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heldOf } from './holds';

const letter = fc.constantFrom('公', '开', '信', '息', '。', 'a');
it('tells what looking for each word would', () => {
  const longer = fc.array(letter, { minLength: 2, maxLength: 4 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(longer, { maxLength: 6 }), fc.array(letter, { maxLength: 30 }), (words, letters) => {
      const text = letters.join('');
      expect(heldOf(words)(text)).toEqual(new Set(words.filter((own) => text.includes(own))));
    }),
  );
});
