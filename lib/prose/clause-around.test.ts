import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseAround } from './clause-around';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return clauseAround(text, start, start + words.length);
};

describe('引文的起止', () => {
  it.each([
    ['共130余人参加。2024年2月30日，邀请专家辅导。', '2024年2月30日', '2024年2月30日'],
    ['全年审查1,386条信息，年初布署重点任务。', '布署', '年初布署重点任务'],
    ['全年审查1,386条信息。', '信息', '全年审查1,386条信息'],
    [`${'甲'.repeat(20)}、教务处、财务处8个部门`, '8个部门', '教务处、财务处8个部门'],
    [`${'甲'.repeat(6)}12345${'乙'.repeat(22)}布署`, '布署', `${'乙'.repeat(22)}布署`],
  ])('%s', (text, words, quote) => expect(around(text, words)).toBe(quote));

  it('holds what is quoted and stands in the text', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '1', '，', '、', '.', 'a') }),
        fc.nat(40),
        fc.nat(10),
        (text, a, n) => {
          const start = Math.min(a, text.length);
          const end = Math.min(start + n, text.length);
          const quote = clauseAround(text, start, end);
          expect(text).toContain(quote);
          expect(quote).toContain(text.slice(start, end).trim());
        },
      ),
    ));
});
