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
  it('两个都晚一年的，次序不论', () => {
    const message = '2024年公开的一般是2024年的预算和2023年的决算，请核对两个年份';
    expect(ofYear('公开了2022年部门决算和2023年部门预算。')).toEqual([
      `warning “2022年部门决算和2023年部门预算”：${message}`,
    ]);
    expect(ofYear('公开了2023年度部门预算、2022年度部门决算及说明。')).toEqual([
      `warning “2023年度部门预算、2022年度部门决算”：${message}`,
    ]);
  });
  it('写明公开日期的，按那一年', () => {
    const message = '2025年公开的一般是2025年的预算，请核对预算的年份';
    const found = budgetYear.check(saying('proactive', '2025年3月20日，学校在网站公布了2024年部门预算。'), {});
    expect(found).toMatchObject([
      {
        severity: 'warning',
        message: `“2024年部门预算”：${message}`,
        quote: '2025年3月20日，学校在网站公布了2024年部门预算',
        values: { written: 2024, right: 2025 },
      },
    ]);
    expect(said(budgetYear, saying('proactive', '2025年4月公开2024年度预算，8月公开2024年决算。'))).toHaveLength(1);
  });
  it.each([
    '2024年4月公开2024年部门预算，2024年8月公开2023年度部门决算。',
    '2023年4月公开2023年部门预算，2024年3月公开2024年部门预算。',
    '2024年9月公布2023年预算执行情况和2023年预算绩效评价结果。',
    '2023年12月公开2024年部门预算，较2023年部门预算有所增加。',
    '公开了2024年部门预算和2023年部门决算。',
    '公开2023年预算执行情况和2023年决算。',
    '公开2022年预算和2022年决算的整改情况。',
    '公开预算和决算。',
  ])('says nothing of: %s', (text) => expect(ofYear(text)).toEqual([]));
});
