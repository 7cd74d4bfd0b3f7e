import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { planYears } from './plan-years';

const of = (text: string) => said(planYears, saying('overview', text));

describe('规划的开局和收官', () => {
  it.each([
    ['2025年是“十三五”规划收官之年。', '“十三五”的收官之年是2020年，这里写2025年，疑为沿用旧文字，请核对'],
    ['本学年是“十四五”开局之年。', '“十四五”的开局之年是2021年，这里说的是本年度，疑为沿用旧文字，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '2025年是“十四五”规划收官之年。',
    '2021年是“十四五”规划开局之年。',
    '学校编制“十五五”规划，总结“十四五”规划。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
