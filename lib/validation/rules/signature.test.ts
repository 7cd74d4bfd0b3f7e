import { describe, expect, it } from 'vitest';
import type { ReportContent } from '@/lib/report';
import { changed, said } from './changed.arbitrary';
import { deadline, deadlineOf, signature } from './signature';

const signed = (given: Partial<ReportContent['signature']>) =>
  changed((report) => {
    Object.assign(report.signature, given);
  });

describe('落款', () => {
  it.each([
    [{ school: '' }, 'error 没有署名，请填写学校全称'],
    [{ date: '' }, 'error 没有填写成文日期'],
    [{ date: '2025年10月' }, 'error 成文日期“2025年10月”不是有效日期，请按“年-月-日”填写'],
    [{ date: '2025-02-30' }, 'error 成文日期“2025-02-30”不是有效日期，请按“年-月-日”填写'],
    [{ date: '2025-08-30' }, 'warning 成文日期2025年8月30日早于统计期截止日期2025年8月31日，请核对'],
  ])('%j', (given, message) => {
    expect(said(signature, signed(given))).toEqual([message]);
  });

  it.each(['2025-08-31', '2025-10-24', '2026-01-03'])('%s stands', (date) => {
    expect(said(signature, signed({ date }))).toEqual([]);
  });
});

describe('成文日期与今天', () => {
  it('is not to come', () => {
    expect(said(signature, signed({ date: '2025-10-24' }), { today: '2025-10-23' })).toEqual([
      'warning 成文日期2025年10月24日晚于今天（2025年10月23日），请核对',
    ]);
    expect(said(signature, signed({ date: '2025-10-24' }), { today: '2025-10-24' })).toEqual([]);
  });
});

describe('公布期限（教办函〔2014〕23号：每年10月底前）', () => {
  it('逾期一天也提示，当天不提示', () => {
    expect(said(deadline, signed({ date: '2025-11-01' }))).toEqual([
      'warning 成文日期2025年11月1日晚于公布期限2025年10月31日；省级通知另有规定的，请写明理由',
    ]);
    expect(said(deadline, signed({ date: '2025-10-31' }))).toEqual([]);
    expect(said(deadline, signed({ date: '不详' }))).toEqual([]);
  });

  it('山东为11月10日；自然年报告在次年', () => {
    const shandong = signed({ date: '2025-11-11' });
    shandong.variant = 'shandong';
    expect(said(deadline, shandong)).toEqual([
      'warning 成文日期2025年11月11日晚于公布期限2025年11月10日；省级通知另有规定的，请写明理由',
    ]);
    const calendar = signed({ date: '2026-01-10' });
    calendar.preface.period = { kind: 'calendar-year', start: '2025-01-01', end: '2025-12-31' };
    expect(deadlineOf(calendar)).toBe('2026-10-31');
    expect(said(deadline, calendar)).toEqual([]);
  });
});
