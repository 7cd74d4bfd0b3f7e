import { describe, expect, it } from 'vitest';
import { budgetYear } from './budget-year';
import { changed, chapterOf, said, saying } from './changed.arbitrary';

const ofYear = (text: string) =>
  said(
    budgetYear,
    changed((report) => {
      report.preface.period = { kind: 'calendar-year', start: '2024-01-01', end: '2024-12-31' };
      chapterOf(report, 'proactive').prose = [{ kind: 'paragraph', text }];
    }),
  );

describe('预算是当年的，决算是上年的', () => {
  it('自然年报告里两个都写上年', () => {
    const message = '2024年公开的一般是2024年的预算和2023年的决算，请核对预算的年份';
    expect(ofYear('公开了2023年部门预算和2023年部门决算。')).toEqual([
      `warning “2023年部门预算和2023年部门决算”：${message}`,
    ]);
    expect(ofYear('公开2023年度预算、2023年度决算。')).toEqual([`warning “2023年度预算、2023年度决算”：${message}`]);
  });
  it('学年跨两年，只作提示', () => {
    expect(said(budgetYear, saying('proactive', '公开了2024年部门预算、2024年部门决算。'))).toEqual([
      'hint “2024年部门预算、2024年部门决算”：2025年公开的一般是2025年的预算和2024年的决算，请核对预算的年份',
    ]);
  });
  it.each([
    '公开了2024年部门预算和2023年部门决算。',
    '公开2023年预算执行情况和2023年决算。',
    '公开2022年预算和2022年决算的整改情况。',
    '公开预算和决算。',
  ])('says nothing of: %s', (text) => expect(ofYear(text)).toEqual([]));
});
