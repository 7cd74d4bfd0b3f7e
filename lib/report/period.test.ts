import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseDate, isIsoDay, periodText, shiftYears, usualPeriod, yearSpan } from './period';

describe('period', () => {
  it('学年为9月1日至次年8月31日', () => {
    const period = usualPeriod('school-year', 2024);
    expect(period).toEqual({ kind: 'school-year', start: '2023-09-01', end: '2024-08-31' });
    expect(yearSpan(period)).toBe('2023—2024');
    expect(periodText(period)).toBe('2023年9月1日至2024年8月31日');
  });

  it('自然年只写一个年份', () => {
    expect(yearSpan(usualPeriod('calendar-year', 2025))).toBe('2025');
  });

  it.each(['', '2024-02-30', '2024-2-3', '二〇二四年', '2024-13-01'])('is no day: %j', (text) => {
    expect(isIsoDay(text)).toBe(false);
    expect(chineseDate(text)).toBe(text);
  });

  it('成文日期不编虚位（GB/T 9704-2012 7.3.5.4）', () => {
    expect(chineseDate('2024-03-05')).toBe('2024年3月5日');
  });

  it('moves leap days to the last of February and every other day to itself', () => {
    expect(shiftYears('2024-02-29', 1)).toBe('2025-02-28');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(isIsoDay(shiftYears(day, 1))).toBe(true);
        },
      ),
    );
  });
});
