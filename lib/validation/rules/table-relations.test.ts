import { describe, expect, it } from 'vitest';
import { changed, said, typed } from './changed.arbitrary';
import { lastYearMismatch } from './last-year';
import { impossibleRelation, waysTotal } from './table-relations';

const noApplications = (fees: Record<string, string>) =>
  changed((report) => {
    for (const { key, content } of report.chapters) {
      if (key !== 'onRequest') continue;
      content.tables = { fees, applications: { 'received.members': '0', 'carriedIn.members': '0' } };
    }
  });

describe('数与数之间不可能的关系', () => {
  it('没有申请却有收费、减免', () => {
    expect(said(impossibleRelation, noApplications({ 'charged.cases': '1', 'charged.amount': '35' }))).toEqual([
      'warning 收费及减免情况统计表“收费·金额”为35元，但依申请公开情况统计表中申请为0件，请核对',
    ]);
    expect(said(impossibleRelation, noApplications({ 'waived.cases': '2' }))).toEqual([
      'warning 收费及减免情况统计表“减免·件数”为2件，但依申请公开情况统计表中申请为0件，请核对',
    ]);
    expect(said(impossibleRelation, noApplications({ 'charged.cases': '0', 'charged.amount': '0' }))).toEqual([]);
    expect(said(impossibleRelation, typed('onRequest', 'fees', { 'charged.amount': '35' }))).toEqual([]);
  });

  it('点赞、转发多于播放', () => {
    expect(
      said(impossibleRelation, typed('proactive', 'newMedia', { 'channels.views': '460', 'channels.comments': '9' })),
    ).toEqual(['warning 微信视频号的点赞24,318、转发18,742都大于阅读（播放）460，请核对单位是否写错']);
    expect(said(impossibleRelation, typed('proactive', 'newMedia', { 'channels.views': '' }))).toEqual([]);
  });

  it('申请方式合计与新收申请不符', () => {
    expect(said(waysTotal, typed('onRequest', 'applicationWays', { 'email.count': '6' }))).toEqual([
      'error 申请方式统计表合计11件，与依申请公开情况统计表“本年新收申请”合计9件不符，相差2，请核对',
    ]);
    expect(said(waysTotal, typed('onRequest', 'applicationWays', { 'email.count': '' }))).toHaveLength(1);
    expect(said(waysTotal, changed())).toEqual([]);
    expect(said(waysTotal, noApplications({}))).toEqual([]);
  });
});

describe('与上年报告比较', () => {
  /** Last year's report, whose own figures are those this year calls 上年. */
  const lastYear = typed('proactive', 'channels', { 'portal.current': '1194', 'special.current': '300' });
  for (const { key, content } of lastYear.chapters) if (key !== 'proactive') content.tables = {};

  it('上年度数与上年报告不符', () => {
    const onlyChannels = changed((report) => {
      for (const { content } of report.chapters) {
        const { channels } = content.tables;
        content.tables = channels ? { channels: { 'portal.previous': '1194', 'special.previous': '375' } } : {};
      }
    });
    expect(said(lastYearMismatch, onlyChannels, { lastYear })).toEqual([
      'warning 信息公开渠道统计表“信息公开专栏发布信息·上年度”为375，上年报告“信息公开专栏发布信息·本年度”为300，相差75，请核对或说明原因',
    ]);
    expect(said(lastYearMismatch, onlyChannels, { lastYear: null })).toEqual([]);
  });

  it('上年结转与上年报告的结转下年不符', () => {
    const before = typed('onRequest', 'applications', { 'carriedOut.citizens': '4' });
    for (const { key, content } of before.chapters) if (key !== 'onRequest') content.tables = {};
    expect(said(lastYearMismatch, changed(), { lastYear: before })).toEqual([
      'warning 依申请公开情况统计表“二、上年结转申请·校外公民”为1，上年报告“四、结转下年继续办理·校外公民”为4，相差3，请核对或说明原因',
    ]);
    const totalOnly = typed('onRequest', 'applications', { 'carriedOut.citizens': '', 'carriedOut.total': '4' });
    expect(said(lastYearMismatch, changed(), { lastYear: totalOnly })).toContain(
      'warning 依申请公开情况统计表“二、上年结转申请·合计”为1，上年报告“四、结转下年继续办理·合计”为4，相差3，请核对或说明原因',
    );
  });
});
