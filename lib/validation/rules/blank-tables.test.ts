import { describe, expect, it } from 'vitest';
import { blankTables } from './blank-tables';
import { changed, chapterOf, said } from './changed.arbitrary';

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
