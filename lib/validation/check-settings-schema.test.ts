import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckSettings, DEFAULT_SETTINGS, IDENTIFIER_KINDS } from './check-settings';
import { checkSettingsSchema } from './check-settings-schema';
import { LEAST_HIDDEN, maskedExample, mostShown } from './masked-example';
import { linesOfWords, tidyWords, wordsOfLines } from './secrecy-words';

const read = (given: Partial<CheckSettings>) => checkSettingsSchema.safeParse({ ...DEFAULT_SETTINGS, ...given });
const kept = (given: Partial<CheckSettings>) => read(given).data;
const refusals = (given: Partial<CheckSettings>) => read(given).error?.issues.map(({ message }) => message);

describe('what a school may set', () => {
  it('holds what the program presumes', () => expect(kept({})).toEqual(DEFAULT_SETTINGS));

  it('words lose blanks and repetition, and keep what they are for', () => {
    const secrecyWords = [
      { word: ' 示例课题 ', why: '' },
      { word: '', why: '无' },
      { word: '示例课题', why: ' 未公布 ' },
    ];
    expect(kept({ secrecyWords })?.secrecyWords).toEqual([{ word: '示例课题', why: '未公布' }]);
  });

  it('a word of one character, or of thirty-one, is refused by its name', () => {
    expect(refusals({ secrecyWords: [{ word: '密', why: '' }] })).toEqual(['“密”须为2至30个字']);
    expect(refusals({ secrecyWords: [{ word: '长'.repeat(31), why: '' }] })).toEqual([
      '“长长长长长长长长长长”须为2至30个字',
    ]);
    expect(refusals({ secrecyWords: [{ word: '词语', why: '长'.repeat(61) }] })).toEqual(['用途最多60个字']);
    const many = Array.from({ length: 201 }, (_, i) => ({ word: `词语${i}`, why: '' }));
    expect(refusals({ secrecyWords: many })).toEqual(['最多200个词，请删去不需要的']);
    expect(refusals({ secrecyWords: many.slice(1) })).toBeUndefined();
  });

  it('numbers are kept as digits; what is no mobile number is refused', () => {
    expect(kept({ publicNumbers: ['138-0000 1234', '13800001234', ''] })?.publicNumbers).toEqual(['13800001234']);
    expect(refusals({ publicNumbers: ['010-12345678'] })).toEqual(['不是11位手机号码']);
  });

  it.each(IDENTIFIER_KINDS)('%s: some characters stay hidden', (kind) => {
    const most = mostShown(kind);
    const masks = (first: number, last: number) => ({ ...DEFAULT_SETTINGS.masks, [kind]: { first, last } });
    expect(refusals({ masks: masks(0, most) })).toBeUndefined();
    expect(refusals({ masks: masks(1, most) })?.join('')).toContain(`最多露出${most}位，至少隐去4位`);
    expect(read({ masks: masks(-1, 0) }).success).toBe(false);
    expect(read({ masks: masks(1.5, 0) }).success).toBe(false);
  });
});

describe('an example as it may be published', () => {
  it('shows its ends alone', () => {
    expect(maskedExample('mobile', { first: 3, last: 4 })).toBe('138****1234');
    expect(maskedExample('id-card', { first: 6, last: 4 })).toBe('110105********1234');
    expect(maskedExample('person-number', { first: 0, last: 0 })).toBe('**********');
  });

  it('hides enough under every setting that may be kept', () => {
    const mask = fc
      .constantFrom(...IDENTIFIER_KINDS)
      .chain((kind) =>
        fc
          .nat({ max: mostShown(kind) })
          .chain((first) => fc.nat({ max: mostShown(kind) - first }).map((last) => ({ kind, first, last }))),
      );
    fc.assert(
      fc.property(mask, ({ kind, first, last }) => {
        const shown = maskedExample(kind, { first, last });
        const hidden = shown.slice(first, shown.length - last);
        return shown.length === mostShown(kind) + LEAST_HIDDEN && hidden.length >= LEAST_HIDDEN && /^\*+$/.test(hidden);
      }),
    );
  });
});

describe('words, one a line', () => {
  it('reads the word, and what it is for after the first blank', () => {
    expect(wordsOfLines('示例课题　未公布的 项目\r\n\n  内部稿  \n示例课题')).toEqual([
      { word: '示例课题', why: '未公布的 项目' },
      { word: '内部稿', why: '' },
    ]);
  });

  it('reads back what it wrote, for any list', () => {
    const piece = fc.stringMatching(/^[一-龥★：]{0,8}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ word: piece, why: piece })), (words) => {
        expect(wordsOfLines(linesOfWords(tidyWords(words)))).toEqual(tidyWords(words));
      }),
    );
  });
});
