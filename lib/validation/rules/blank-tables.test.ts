import { describe, expect, it } from 'vitest';
import { blankTables } from './blank-tables';
import { changed, chapterOf, said } from './changed.arbitrary';
import { mandatedContent } from './mandated-content';

describe('整张空着的统计表', () => {
  const without = (...tables: string[]) =>
    changed((report) => {
      for (const { content } of report.chapters) for (const table of tables) delete content.tables[table];
    });

  it('申请方式、收费减免没有填', () => {
    expect(said(blankTables, without('applicationWays', 'fees'))).toEqual([
      'warning 申请方式统计表一个数也没有填，请从“当面·数量”填起；没有的填0，不涉及的填“不适用”',
      'warning 收费及减免情况统计表一个数也没有填，请从“收费·件数”填起；没有的填0，不涉及的填“不适用”',
    ]);
  });
  it('表空着，正文也没有写明申请数量、收费减免情况，是错误；写明了是警告', () => {
    const saying = (text: string) => {
      const report = without('applications', 'fees');
      chapterOf(report, 'onRequest').prose = [{ kind: 'paragraph', text }];
      return report;
    };
    const fees = '收费及减免情况统计表一个数也没有填，正文也没有写明收费、减免情况，请从';
    const applications = '依申请公开情况统计表一个数也没有填，正文也没有写明受理申请的数量，请从';
    const vague = blankTables.check(saying('受理信息公开申请的渠道畅通，收费按有关规定执行。'), {});
    expect(vague.map(({ severity, lacks }) => [severity, lacks])).toEqual([
      ['error', '依申请公开情况统计表'],
      ['error', '收费及减免情况统计表'],
    ]);
    expect(vague[0]?.message).toContain(applications);
    expect(vague[1]?.message).toContain(fees);
    for (const told of [
      '本学年度未收到信息公开申请，未收取任何费用。',
      '共受理申请12件，均已答复；没有收费和减免。',
      '收到书面申请3 件，收取复制费用20元。',
      '依申请公开0件，提供信息一律免费。',
    ])
      expect(blankTables.check(saying(told), {}).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });
  it('表的错误已经说了，不再另说本章没有写到', () => {
    const report = without('fees');
    chapterOf(report, 'onRequest').prose = [{ kind: 'paragraph', text: '受理申请9件，均不予公开。' }];
    expect(said(mandatedContent, report)).toEqual([]);
    expect(said(blankTables, report)).toHaveLength(1);
  });
  it('一个字也没有的章只说没有内容', () => {
    const report = changed((draft) => {
      chapterOf(draft, 'disputes').prose = [];
      chapterOf(draft, 'disputes').tables = {};
    });
    expect(said(blankTables, report)).toEqual([]);
  });
  it('评议表只写了方式', () => {
    const report = changed((draft) => {
      chapterOf(draft, 'evaluation').tables = { evaluation: { 'members.method': '问卷', 'members.participants': ' ' } };
    });
    expect(blankTables.check(report, {})).toMatchObject([
      {
        severity: 'warning',
        part: 'evaluation',
        path: 'tables.evaluation.members.participants',
        message: '信息公开评议情况统计表一个数也没有填，请从“师生员工·参与人数”填起；没有的填0，不涉及的填“不适用”',
      },
    ]);
  });
  it('通篇用文字说明的报告不提，只写了方式的表要填完', () => {
    const all = ['channels', 'newMedia', 'applications', 'applicationWays', 'fees', 'evaluation', 'disputes'];
    const none = without(...all);
    expect(said(blankTables, none)).toEqual([]);
    chapterOf(none, 'evaluation').tables = { evaluation: { 'public.method': '座谈会' } };
    expect(said(blankTables, none)).toEqual([
      'warning 信息公开评议情况统计表一个数也没有填，请从“师生员工·参与人数”填起；没有的填0，不涉及的填“不适用”',
    ]);
  });
  it('主动公开一章没有一个数：表空着，文字也没有数量', () => {
    const chapter = (text: string, tables = {}) =>
      changed((draft) => {
        chapterOf(draft, 'proactive').prose = [{ kind: 'paragraph', text }];
        chapterOf(draft, 'proactive').tables = tables;
      });
    const words = '2025年学校通过网站公开招生、财务信息。';
    expect(blankTables.check(chapter(words), {})).toMatchObject([
      {
        severity: 'warning',
        part: 'proactive',
        path: 'tables.channels',
        lacks: '统计数据',
        message: '本章没有统计数据：“信息公开渠道统计表”“新媒体平台统计表”都空着，正文也没有写明数量，请填表或写明',
      },
    ]);
    expect(said(blankTables, chapter(words, { newMedia: { 'weibo.posts': '0' } }))).toEqual([]);
    expect(said(blankTables, chapter(`${words}全年发布信息三千余条。`))).toEqual([]);
    expect(said(blankTables, chapter(`${words}全年发布信息400 条。`))).toEqual([]);
  });
  it('填了0、不适用或没有列入的章不提', () => {
    expect(said(blankTables, changed())).toEqual([]);
    const zero = changed((draft) => {
      chapterOf(draft, 'onRequest').tables.fees = { 'charged.cases': '0' };
      chapterOf(draft, 'evaluation').tables.evaluation = { 'members.participants': '不适用' };
      chapterOf(draft, 'disputes').omitted = true;
      chapterOf(draft, 'disputes').tables = {};
    });
    expect(said(blankTables, zero)).toEqual([]);
  });
});
