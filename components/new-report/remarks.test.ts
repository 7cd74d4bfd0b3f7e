import { describe, expect, it } from 'vitest';
import { originRemarks, periodRemarks } from './remarks';

const period = (start: string, end: string) => ({ kind: 'custom' as const, start, end });
const school = '示例大学';

describe('what is unusual about a period', () => {
  it('a year is not, nor a period that is no dates yet', () => {
    expect(periodRemarks(period('2024-09-01', '2025-08-31'), [])).toEqual([]);
    expect(periodRemarks(period('2025-01-01', '2025-11-06'), [])).toEqual([]);
    expect(periodRemarks(period('', '2025-08-31'), [])).toEqual([]);
  });
  it('six years are, and a month', () => {
    expect(periodRemarks(period('2019-09-01', '2025-08-31'), [])).toEqual([expect.stringContaining('长72个月')]);
    expect(periodRemarks(period('2024-09-01', '2025-10-31'), [])).toEqual([
      '统计期长14个月，超过一年，这样的报告不能送审。从2024年9月1日起的12个月止于2025年8月31日，请核对起止日期。',
    ]);
    expect(periodRemarks(period('2024-09-01', '2025-09-01'), [])[0]).toMatch(/^统计期超过一年/);
    expect(periodRemarks(period('2025-08-01', '2025-08-31'), [])).toEqual([expect.stringContaining('长1个月')]);
  });
  it('a second report of the same year is, the more so beside a published one', () => {
    const known = { year: 2025, title: '年报', status: 'draft' as const };
    const usual = period('2024-09-01', '2025-08-31');
    expect(periodRemarks(usual, [known])[0]).toContain('2025年已有《年报》');
    expect(periodRemarks(usual, [{ ...known, status: 'published' }])[0]).toContain('已经发布');
    expect(periodRemarks(usual, [{ ...known, year: 2024 }])).toEqual([]);
  });
});

describe('an imported report', () => {
  const titled = (...title: string[]) => ({ preface: { title } as never });
  it('of this school, or without a title, draws no remark', () => {
    expect(originRemarks(titled('示例大学', '信息公开工作年度报告'), school)).toEqual([]);
    expect(originRemarks(titled(), school)).toEqual([]);
  });
  it('of another school does', () => {
    expect(originRemarks(titled('别的学院信息公开工作年度报告'), school)[0]).toContain('没有“示例大学”');
  });
});
