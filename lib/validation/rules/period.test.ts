import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Period, shiftYears } from '@/lib/report';
import { changed, said } from './changed.arbitrary';
import { period } from './period';

const during = (given: Period) =>
  changed((report) => {
    report.preface.period = given;
  });

describe('统计期', () => {
  it.each<[string, Period, string]>([
    ['blank', { kind: 'custom', start: '', end: '2025-08-31' }, 'error 没有填写统计期的起始日期'],
    [
      'no day',
      { kind: 'custom', start: '2024-09-01', end: '2025-02-30' },
      'error 统计期的截止日期“2025-02-30”不是有效日期，请按“年-月-日”填写',
    ],
    [
      'turned round',
      { kind: 'custom', start: '2025-08-31', end: '2024-09-01' },
      'error 统计期起始日期2025年8月31日晚于截止日期2024年9月1日，请核对',
    ],
    [
      '14 months',
      { kind: 'custom', start: '2019-09-01', end: '2020-10-31' },
      'error 统计期2019年9月1日至2020年10月31日超过12个月，从2019年9月1日起的12个月止于2020年8月31日，请核对',
    ],
    [
      'not the 学年 that was chosen',
      { kind: 'school-year', start: '2024-09-01', end: '2025-07-31' },
      'warning 统计期选为学年（9月1日至次年8月31日），填的是2024年9月1日至2025年7月31日；确需如此请选“自定起止日期”',
    ],
  ])('%s', (_, given, message) => {
    expect(said(period, during(given))).toEqual([message]);
  });

  it.each<Period>([
    { kind: 'school-year', start: '2024-09-01', end: '2025-08-31' },
    { kind: 'calendar-year', start: '2025-01-01', end: '2025-12-31' },
    { kind: 'custom', start: '2025-01-01', end: '2025-11-06' },
  ])('%j stands', (given) => {
    expect(said(period, during(given))).toEqual([]);
  });

  it('is too long from the day that has come round again', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (start) => {
        const again = shiftYears(start, 1);
        expect(said(period, during({ kind: 'custom', start, end: again }))).toHaveLength(1);
      }),
    );
    expect(said(period, during({ kind: 'custom', start: '2024-02-29', end: '2025-02-27' }))).toEqual([]);
  });
});
