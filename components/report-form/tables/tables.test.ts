import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTable, isNotApplicableTable, TABLES, type TableContent, type TableKey } from '@/lib/report';
import { tableIssues } from './cell-issues';
import {
  allNotApplicable,
  askedCells,
  changedCells,
  isNotApplicable,
  takenBack,
  toContent,
  toValues,
  withoutBlanks,
  zerosInBlanks,
} from './form-values';
import { pasteBlock, readBlock } from './paste-block';

const keys = Object.keys(TABLES) as TableKey[];
const { applications, evaluation, channels } = TABLES;

describe('a statistics form', () => {
  it('gives back the cells it was given, those it does not know included', () => {
    const cells = (key: TableKey) =>
      fc.dictionary(
        fc.constantFrom(
          ...TABLES[key].rows.flatMap((r) => TABLES[key].columns.map((c) => `${r.key}.${c.key}`)),
          'old.gone',
        ),
        fc.constantFrom('', '0', '不适用', '1,234', '三十'),
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...keys).chain((key) => cells(key).map((content) => ({ key, content }))),
        ({ key, content }) => {
          const table = TABLES[key];
          expect(toContent(table, toValues(table, content), content)).toEqual(withoutBlanks({ ...content }));
        },
      ),
    );
  });

  it('takes from outside only the cells that read otherwise now', () => {
    const { applications: table } = TABLES;
    const cells = fc.dictionary(
      fc.constantFrom('received.members', 'received.citizens', 'disclosed.members', 'old.gone'),
      fc.constantFrom('0', '12', '不适用'),
    );
    fc.assert(
      fc.property(cells, cells, (was, now) => {
        const values = toValues(table, was);
        const changed = changedCells(table, was, now);
        for (const { row, column, text } of changed) values[row] = { ...values[row], [column]: text };
        expect(values).toEqual(toValues(table, now));
        expect(changed.every(({ row, column, text }) => (was[`${row}.${column}`] ?? '') !== text)).toBe(true);
      }),
    );
  });

  it('says 不适用 in every figure and takes it for what it is', () => {
    for (const key of keys) {
      const table = TABLES[key];
      const content = toContent(table, allNotApplicable(table, toValues(table, { 'x.method': '问卷' })), {});
      expect(isNotApplicable(table, content)).toBe(true);
      expect(isNotApplicableTable(content)).toBe(true);
    }
    expect(isNotApplicable(evaluation, {})).toBe(false);
  });

  it('本表均为0：只填空着的格，不动已填的、合计和文字；撤销时后来改过的不动', () => {
    for (const key of keys) {
      const table = TABLES[key];
      const [first = '', second = ''] = askedCells(table);
      const before = toValues(table, { [first]: '12' });
      const filled = zerosInBlanks(table, before);
      const content = toContent(table, filled, {});
      expect(content).toEqual({ ...Object.fromEntries(askedCells(table).map((cell) => [cell, '0'])), [first]: '12' });
      expect(takenBack(before, filled, filled)).toEqual(before);
      const [row = '', column = ''] = second.split('.');
      const since = { ...filled, [row]: { ...filled[row], [column]: '5' } };
      expect(toContent(table, takenBack(before, filled, since), {})).toEqual({ [first]: '12', [second]: '5' });
    }
  });

  it('没有发生过申请、收费、举报的一年，各表都能一次填0，合计和勾稽都对', () => {
    for (const key of keys.filter((own) => findTable(own)?.mayBeNone)) {
      const table = TABLES[key];
      const content = toContent(table, zerosInBlanks(table, toValues(table, {})), {});
      expect(tableIssues(table, content).byRow.size).toBe(0);
    }
    expect(keys.filter((own) => findTable(own)?.mayBeNone)).toEqual([
      'applications',
      'applicationWays',
      'fees',
      'disputes',
    ]);
  });

  it('合计与分项不符时写明算式、两个数和差额，并标出有关各格', () => {
    const content: TableContent = { 'received.members': '2', 'received.citizens': '1', 'received.total': '4' };
    const { byRow, marks } = tableIssues(applications, content);
    expect(byRow.get('received')).toEqual(['一、本年新收申请·合计：2＋1＋0＝3，与填写的4不符，相差1']);
    expect(marks.get('received.total')).toBe('disagrees');
    expect(marks.get('received.members')).toBe('takes-part');
  });

  it('勾稽关系不符时写明左右两边', () => {
    const { byRow } = tableIssues(evaluation, { 'members.participants': '10', 'members.satisfied': '8' });
    expect(byRow.get('members')).toEqual(['师生员工：满意＋基本满意＋不满意＝参与人数，左边为8，右边为10，相差2']);
  });

  it('says in the row what is no figure', () => {
    const { byRow, marks } = tableIssues(evaluation, { 'public.satisfied': '三十' });
    expect(byRow.get('public')?.[0]).toMatch(/^社会公众·满意：“三十”不是数字/);
    expect(marks.get('public.satisfied')).toBe('invalid');
  });
});

describe('cells from a spreadsheet', () => {
  it('leaves the text of one cell to the cell', () => {
    expect(readBlock('12')).toBeUndefined();
    expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('fills from a cell on and counts what falls outside', () => {
    const before = toValues(evaluation, {});
    const { values, outside } = pasteBlock(evaluation, before, { row: 'members', column: 'dissatisfied' }, [
      ['1', '2'],
      ['3'],
      ['4'],
    ]);
    expect([values.members?.dissatisfied, values.public?.dissatisfied]).toEqual(['1', '3']);
    expect(outside).toBe(2);
    expect(before.members?.dissatisfied).toBe('');
  });

  it('names custom rows, and no other', () => {
    const block = [['校友邮件', '封', '3']];
    const at = { row: 'other1', column: 'label' };
    expect(pasteBlock(channels, toValues(channels, {}), at, block).values.other1).toMatchObject({
      label: '校友邮件',
      unit: '封',
      current: '3',
    });
    expect(
      pasteBlock(channels, toValues(channels, {}), { row: 'portal', column: 'label' }, block).values.portal?.label,
    ).toBe('');
  });
});
