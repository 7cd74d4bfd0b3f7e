import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyChapter, type Prose } from '@/lib/report';
import { mergeChapter, mergeProse } from './merge';

const prose = (...texts: string[]): Prose => texts.map((text) => ({ kind: 'paragraph', text }));
const words = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), { maxLength: 6 });

it('keeps shared paragraphs once and both versions of a changed one', () => {
  expect(mergeProse(prose('甲', '乙改', '丙'), prose('甲', '乙', '丙'))).toEqual(prose('甲', '乙改', '乙', '丙'));
  expect(mergeProse(prose('甲', '丙'), prose('甲', '乙', '丙'))).toEqual(prose('甲', '乙', '丙'));
});

it('loses no paragraph of either text', () => {
  fc.assert(
    fc.property(words, words, (mine, theirs) => {
      const merged = mergeProse(prose(...mine), prose(...theirs)).map((b) => ('text' in b ? b.text : ''));
      for (const text of [...mine, ...theirs]) expect(merged).toContain(text);
      expect(merged.length).toBeGreaterThanOrEqual(mine.length);
    }),
  );
});

it('takes figures from whoever filled them in, mine first', () => {
  const mine = { ...emptyChapter(), tables: { fees: { 'charged.cases': '1', 'waived.cases': '' } } };
  const theirs = { ...emptyChapter(), tables: { fees: { 'charged.cases': '2', 'waived.cases': '3' } } };
  expect(mergeChapter(mine, theirs).tables.fees).toEqual({ 'charged.cases': '1', 'waived.cases': '3' });
});
