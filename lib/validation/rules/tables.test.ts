import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, said, typed } from './changed.arbitrary';
import { blankCells, figures, tableSums } from './tables';

describe('统计表的数', () => {
  it.each([
    ['-3', 'error 收费及减免情况统计表“收费·金额”：“-3”是负数，请填写0或正数'],
    ['约三万', 'error 收费及减免情况统计表“收费·金额”：“约三万”不是数字，请只填阿拉伯数字，单位不要写进格内'],
    ['1234567890123', 'error 收费及减免情况统计表“收费·金额”：“1234567890123”位数过多（最多12位整数），请核对'],
    ['60.125', 'error 收费及减免情况统计表“收费·金额”：“60.125”最多保留两位小数'],
  ])('%s', (cell, message) => {
    expect(said(figures, typed('onRequest', 'fees', { 'charged.amount': cell }))).toEqual([message]);
  });

  it.each(['', '0', '不适用', '1,200.50'])('%j is an answer', (cell) => {
    expect(said(figures, typed('onRequest', 'fees', { 'charged.amount': cell }))).toEqual([]);
  });
});

describe('统计表的合计与勾稽', () => {
  it('合计与分项不符', () => {
    const [found] = tableSums.check(typed('onRequest', 'applications', { 'received.total': '10' }), {});
    expect(found).toMatchObject({
      severity: 'error',
      path: 'tables.applications.received.total',
      message: '依申请公开情况统计表“一、本年新收申请·合计”：3＋5＋1＝9，与填写的合计10不符，相差1',
      values: { expected: 9, found: 10, difference: 1 },
    });
  });

  it('本年新收＋上年结转≠办理结果＋结转下年', () => {
    expect(said(tableSums, typed('onRequest', 'applications', { 'carriedOut.members': '2' }))).toContain(
      'error 依申请公开情况统计表“一、本年新收申请·师生员工”：应有本年新收＋上年结转＝办理结果合计＋结转下年，现在左边3＋0＝3，右边3＋2＝5，相差2',
    );
  });

  it('满意＋基本满意＋不满意≠参与人数', () => {
    expect(said(tableSums, typed('evaluation', 'evaluation', { 'public.participants': '320' }))).toEqual([
      'error 信息公开评议情况统计表“社会公众·满意”：应有满意＋基本满意＋不满意＝参与人数，现在左边247＋62＋9＝318，右边320，相差2',
    ]);
  });

  it('says nothing of sound tables, of 不适用 throughout, and of chapters left out', () => {
    expect(said(tableSums, changed())).toEqual([]);
    expect(said(tableSums, typed('onRequest', 'applications', { 'received.total': '9' }))).toEqual([]);
    const omitted = typed('onRequest', 'applications', { 'received.total': '10' });
    for (const { key, content } of omitted.chapters) content.omitted = key === 'onRequest';
    expect(said(tableSums, omitted)).toEqual([]);
  });

  it('finds any wrong participant count of 评议 and no right one', () => {
    const people = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(people, people, people, fc.integer({ min: -50, max: 50 }), (a, b, c, off) => {
        fc.pre(a + b + c + off >= 0);
        const cells = { 'members.satisfied': a, 'members.fair': b, 'members.dissatisfied': c };
        const texts = Object.fromEntries(Object.entries(cells).map(([key, n]) => [key, String(n)]));
        const report = typed('evaluation', 'evaluation', { ...texts, 'members.participants': String(a + b + c + off) });
        expect(tableSums.check(report, {})).toHaveLength(off === 0 ? 0 : 1);
      }),
    );
  });
});

describe('空格不等于0', () => {
  it('names the blank cells beside figures', () => {
    expect(said(blankCells, typed('onRequest', 'fees', { 'waived.amount': '' }))).toEqual([
      'warning 收费及减免情况统计表中“减免·金额”空着；没有的填0，不涉及的填“不适用”',
    ]);
    const row = {
      'litigation.received': '',
      'litigation.upheld': '',
      'litigation.corrected': '',
      'litigation.pending': '',
    };
    expect(said(blankCells, typed('disputes', 'disputes', row))).toEqual([
      'warning 举报、复议、诉讼情况统计表中“行政诉讼·本年新收”“行政诉讼·结果维持”“行政诉讼·结果纠正”等4格空着；没有的填0，不涉及的填“不适用”',
    ]);
  });

  it('a platform the school has not may stay blank, as may a table nobody began', () => {
    expect(said(blankCells, changed())).toEqual([]);
    const blank = changed((report) => {
      for (const { content } of report.chapters) content.tables = { fees: { 'charged.cases': ' ' } };
    });
    expect(said(blankCells, blank)).toEqual([]);
  });
});
