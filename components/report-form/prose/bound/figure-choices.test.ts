import { describe, expect, it } from 'vitest';
import type { ReportContent } from '@/lib/report';
import { demoReport } from '@/prisma/demo';
import { figureChoices, type TableChoices } from './figure-choices';
import { firstChoices, matchingChoices, suggestedChoices } from './find-choices';

const content = demoReport();
const tables = figureChoices(content, null, 'overview');
const figures = tables.flatMap((table) => table.figures);

function withCells(cells: Record<string, string>, change: (report: ReportContent) => void = () => undefined) {
  const report = demoReport();
  for (const { key, content: own } of report.chapters) if (key === 'onRequest') own.tables.applications = cells;
  change(report);
  return report;
}
const applications = (choices: readonly TableChoices[]) =>
  choices.find(({ table }) => table === 'applications')?.figures ?? [];
const noted = (choices: readonly TableChoices[]) => applications(choices).map(({ label, note }) => [label, note]);

describe('the figures that can stand in the prose', () => {
  it('are those of the tables, totals too, each with its unit', () => {
    const received = figures.find(({ table, cell }) => table === 'applications' && cell === 'received.total');
    expect(received).toMatchObject({
      label: '一、本年新收申请 · 合计',
      unit: '件',
      forms: [{ form: 'value', shown: '9' }],
    });
  });

  it('of every chapter, named with it, the own one first', () => {
    expect(tables.map(({ table }) => table)).toEqual([
      'channels',
      'newMedia',
      'applications',
      'applicationWays',
      'fees',
      'evaluation',
      'disputes',
    ]);
    expect(tables[2]).toMatchObject({ chapter: '三、依申请公开和不予公开情况', own: false });
    expect(figureChoices(content, null, 'evaluation')[0]).toMatchObject({ table: 'evaluation', own: true });
    expect(figureChoices(content, null, 'signature')).toEqual(tables);
  });

  it('with their change where last year is known, and why not elsewhere', () => {
    const [first] = applications(figureChoices(content, content, 'onRequest'));
    expect(first).toEqual({
      ...{ table: 'applications', cell: 'received.members', label: '一、本年新收申请 · 师生员工', unit: '件' },
      forms: [
        { form: 'value', shown: '3' },
        { form: 'change', shown: '与上学年持平' },
      ],
    });
    expect(applications(tables)[0]).toMatchObject({ alone: true });
    const last = withCells({ 'received.members': '0', 'received.citizens': '' });
    const against = noted(figureChoices(content, last, 'onRequest'));
    expect(against.slice(0, 2)).toEqual([
      ['一、本年新收申请 · 师生员工', '上年为0，不能算百分比'],
      ['一、本年新收申请 · 校外公民', '上年为空白，写不出增减'],
    ]);
    const [portal, before] = tables[0]?.figures ?? [];
    expect(portal?.forms.map(({ shown }) => shown)).toEqual(['1286', '较上学年增加92条', '较上学年增长7.7%']);
    expect(before).toMatchObject({ label: '学校门户网站发布信息 · 上年度', forms: [{ form: 'value' }] });
    expect(before?.note).toBeUndefined();
  });

  it('say where a cell, a row or a whole table is empty', () => {
    const report = withCells({
      'received.members': '3',
      'received.citizens': '不适用',
      'received.organizations': '几',
    });
    const choices = figureChoices(report, null, 'overview');
    expect(noted(choices).slice(0, 5)).toEqual([
      ['一、本年新收申请 · 师生员工', undefined],
      ['一、本年新收申请 · 校外公民', '不适用'],
      ['一、本年新收申请 · 法人和其他组织', '不是数字'],
      ['一、本年新收申请 · 合计', undefined],
      ['二、上年结转申请', '整行空白'],
    ]);
    const emptied = figureChoices(withCells({}), null, 'overview');
    expect(emptied.find(({ table }) => table === 'applications')).toMatchObject({ filled: 0 });
  });

  it('none of a chapter left out', () => {
    const left = figureChoices(
      withCells({}, (report) => {
        for (const { key, content: own } of report.chapters) if (key === 'disputes') own.omitted = true;
      }),
      null,
      'overview',
    );
    expect(left.map(({ table }) => table)).not.toContain('disputes');
  });
});

describe('finding a figure', () => {
  const cellsOf = (found: readonly TableChoices[]) => found.flatMap((table) => table.figures.map(({ cell }) => cell));

  it('by words of chapter, table and row, or by the figure however it is typed', () => {
    expect(cellsOf(matchingChoices(tables, '新收 合计'))).toEqual(['received.total']);
    expect(cellsOf(matchingChoices(tables, '依申请公开和 新收 合计'))).toEqual(['received.total']);
    for (const words of ['86542', '86,542', '８６５４２'])
      expect(cellsOf(matchingChoices(tables, words))).toEqual(['wechat.followers']);
    expect(matchingChoices(tables, ' ')).toEqual(tables);
    expect(matchingChoices(tables, '没有这样的词')).toEqual([]);
  });

  it('lists the first ones and counts the others', () => {
    const { shown, beyond } = firstChoices(tables, 25);
    expect(cellsOf(shown)).toEqual(cellsOf(tables).slice(0, 25));
    expect(beyond).toBe(figures.length - 25);
    expect(firstChoices(tables, 1_000)).toEqual({ shown: tables, beyond: 0 });
  });

  it('suggests what the words before the place lead to', () => {
    const suggested = (words: string) => suggestedChoices(tables, words).map(({ label }) => label);
    expect(suggested('本学年新收申请')).toEqual(['一、本年新收申请 · 合计（依申请公开情况统计表）']);
    expect(suggested('学校官方微信公众号推送信息')).toEqual(['微信公众号 · 发布数（新媒体平台统计表）']);
    expect(suggested('门户网站全年发布信息')).toEqual(['学校门户网站发布信息 · 本年度（信息公开渠道统计表）']);
    expect(suggested('本学年召开会议')).toEqual([]);
    expect(suggested('')).toEqual([]);
  });
});
