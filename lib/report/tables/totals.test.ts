import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from '.';
import type { TableContent } from './definition';
import { computedTotal, disagreements, effectiveText, invalidCells, isNotApplicableTable } from './totals';

const applications = TABLES.applications;

const consistent: TableContent = {
  'received.members': '3',
  'received.citizens': '2',
  'received.organizations': '0',
  'carriedIn.members': '1',
  'disclosed.members': '3',
  'partial.citizens': '2',
  'carriedOut.members': '1',
};

describe('依申请公开情况统计表', () => {
  it('computes totals along rows and down columns while they are left blank', () => {
    expect(computedTotal(applications, consistent, 'received.total')).toBe(5);
    expect(computedTotal(applications, consistent, 'answered.members')).toBe(3);
    expect(effectiveText(applications, consistent, 'answered.total')).toBe('5');
    expect(disagreements(applications, consistent)).toEqual([]);
  });

  it('本年新收＋上年结转与办理结果＋结转下年不符时给出两边的数', () => {
    const broken = { ...consistent, 'carriedOut.members': '2' };
    const [first] = disagreements(applications, broken);
    expect(first).toMatchObject({ expected: 4, found: 5, formula: '本年新收＋上年结转＝办理结果合计＋结转下年' });
    expect(first?.cells).toContain('carriedOut.members');
  });

  it('names every part of a typed total that disagrees', () => {
    const [first] = disagreements(applications, { ...consistent, 'received.total': '6' });
    expect(first).toMatchObject({ formula: '3＋2＋0＝5', expected: 5, found: 6 });
  });

  it('says nothing of cells left blank', () => {
    expect(disagreements(applications, {})).toEqual([]);
    expect(effectiveText(applications, {}, 'received.total')).toBe('');
  });

  it('keeps 不适用 apart from 0', () => {
    expect(isNotApplicableTable({ 'received.members': '不适用' })).toBe(true);
    expect(isNotApplicableTable({ 'received.members': '0' })).toBe(false);
  });
});

describe('totals of any figures', () => {
  const figure = fc.integer({ min: 0, max: 1_000_000 });
  it('a right total is never reported, a wrong one always', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 5, maxLength: 5 }), fc.integer({ min: 1, max: 99 }), (parts, off) => {
        const rows = ['inPerson', 'letter', 'fax', 'email', 'online'];
        const cells = Object.fromEntries(rows.map((row, i) => [`${row}.count`, String(parts[i])]));
        const sum = parts.reduce((a, b) => a + b, 0);
        const table = TABLES.applicationWays;
        expect(disagreements(table, { ...cells, 'total.count': String(sum) })).toEqual([]);
        expect(disagreements(table, { ...cells, 'total.count': String(sum + off) })).toHaveLength(1);
      }),
    );
  });
});

describe('cells', () => {
  it('reports text that is no figure with its cell', () => {
    expect(invalidCells(TABLES.fees, { 'charged.amount': '-3' })).toEqual([
      { cell: 'charged.amount', message: '“-3”是负数，请填写0或正数' },
    ]);
  });

  it('leaves text columns alone', () => {
    expect(invalidCells(TABLES.evaluation, { 'members.method': '问卷' })).toEqual([]);
  });

  it('every total names rows and columns that exist', () => {
    for (const table of Object.values(TABLES)) {
      const columns: string[] = table.columns.map((c) => c.key);
      const rows: string[] = table.rows.map((r) => r.key);
      for (const key of table.columns.flatMap((c) => ('sumOf' in c ? (c.sumOf ?? []) : [])))
        expect(columns).toContain(key);
      for (const key of table.rows.flatMap((r) => ('sumOf' in r ? (r.sumOf ?? []) : []))) expect(rows).toContain(key);
      for (const balance of table.balances) {
        const known = balance.scope === 'row' ? columns : rows;
        for (const key of [...balance.left, ...balance.right]) expect(known).toContain(key);
      }
    }
  });
});
