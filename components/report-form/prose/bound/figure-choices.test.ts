import { describe, expect, it } from 'vitest';
import { demoReport } from '@/prisma/demo';
import { figureChoices, matchingChoices } from './figure-choices';

const content = demoReport();
const tables = figureChoices(content, null, 'overview');
const figures = tables.flatMap((table) => table.figures);

describe('the figures that can stand in the prose', () => {
  it('are those of the tables, totals too, each with its unit', () => {
    const received = figures.find(({ table, cell }) => table === 'applications' && cell === 'received.total');
    expect(received).toMatchObject({
      label: '一、本年新收申请 · 合计',
      unit: '件',
      forms: [{ form: 'value', shown: '9' }],
    });
  });
  it('with their change where last year is known', () => {
    const [first] = figureChoices(content, content, 'onRequest').flatMap((table) => table.figures);
    expect(first).toMatchObject({ table: 'applications', cell: 'received.members' });
    expect(first?.forms).toEqual([
      { form: 'value', shown: '3' },
      { form: 'change', shown: '与上学年持平' },
    ]);
  });
  it('none of a table nobody filled in, none of a chapter left out', () => {
    const emptied = demoReport();
    for (const { key, content: own } of emptied.chapters) {
      if (key === 'onRequest') own.tables = {};
      if (key === 'disputes') own.omitted = true;
    }
    const left = figureChoices(emptied, null, 'overview').map(({ table }) => table);
    expect(left).not.toContain('applications');
    expect(left).not.toContain('disputes');
    expect(left).toContain('evaluation');
  });
  it('are found by words of table and row, or by the figure', () => {
    const found = matchingChoices(tables, '新收 合计').flatMap((table) => table.figures);
    expect(found.map(({ cell }) => cell)).toContain('received.total');
    expect(found.length).toBeLessThan(figures.length);
    expect(matchingChoices(tables, ' ')).toEqual(tables);
    expect(matchingChoices(tables, '没有这样的词')).toEqual([]);
  });
});
