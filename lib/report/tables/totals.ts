import { figureValue, NOT_APPLICABLE, readFigure } from '../figure';
import { type Balance, type Column, cellKey, type Row, type TableContent, type TableDefinition } from './definition';

/** A sum that does not agree, with every cell that takes part and both values. */
export type Disagreement = {
  table: string;
  cells: string[];
  formula: string;
  expected: number;
  found: number;
};

const round = (n: number) => Math.round(n * 100) / 100;

/** Sum of the typed or computed values of some cells; undefined while none of them holds a number. */
function sumOf(table: TableDefinition, content: TableContent, keys: readonly string[]): number | undefined {
  const values = keys.map((key) => effectiveValue(table, content, key)).filter((v) => v !== undefined);
  return values.length === 0 ? undefined : round(values.reduce((a, b) => a + b, 0));
}

const find = (table: TableDefinition, key: string): { row: Row; column: Column } | undefined => {
  const [rowKey, columnKey] = key.split('.');
  const row = table.rows.find((r) => r.key === rowKey);
  const column = table.columns.find((c) => c.key === columnKey);
  return row && column ? { row, column } : undefined;
};

/** The cells a total is made of: along its row for a total column, down its column for a total row; [] for an entry. */
export function partsOf(table: TableDefinition, key: string): string[] {
  const place = find(table, key);
  if (!place) return [];
  const { row, column } = place;
  if (row.kind === 'total') return (row.sumOf ?? []).map((r) => cellKey(r, column.key));
  if (column.kind === 'total') return (column.sumOf ?? []).map((c) => cellKey(row.key, c));
  return [];
}

/** The total that the parts give, or undefined where the cell is no total or all parts are blank. */
export function computedTotal(table: TableDefinition, content: TableContent, key: string): number | undefined {
  const parts = partsOf(table, key);
  return parts.length === 0 ? undefined : sumOf(table, content, parts);
}

/** What a cell says: the number typed in it, else (total left blank) the computed one. */
export function effectiveValue(table: TableDefinition, content: TableContent, key: string): number | undefined {
  const typed = content[key] ?? '';
  if (readFigure(typed).kind === 'blank') return computedTotal(table, content, key);
  return figureValue(typed);
}

/** What a cell prints: as typed, or the computed total where a total was left blank. */
export function effectiveText(table: TableDefinition, content: TableContent, key: string): string {
  const typed = content[key]?.trim() ?? '';
  if (typed !== '') return typed;
  const total = computedTotal(table, content, key);
  return total === undefined ? '' : String(total);
}

export const cellLabel = (table: TableDefinition, content: TableContent, key: string): string => {
  const place = find(table, key);
  if (!place) return key;
  return `${rowLabel(place.row, content)}·${place.column.label}`;
};

/** The unit a cell's figure is counted in: its column's, or where a table lets the school name one per row, that; '' for none. */
export function cellUnit(table: TableDefinition, content: TableContent, key: string): string {
  const [row = '', columnKey] = key.split('.');
  return table.columns.find((column) => column.key === columnKey)?.unit ?? content[cellKey(row, 'unit')]?.trim() ?? '';
}

/** A custom row is called what the school typed. */
export const rowLabel = (row: Row, content: TableContent): string =>
  row.kind === 'custom' ? content[cellKey(row.key, 'label')]?.trim() || row.label : row.label;

/** True when a table says anything in figures: a number, 0 among them, or 不适用. */
export const hasFigure = (content: TableContent): boolean =>
  Object.values(content).some((typed) => typed.trim() === NOT_APPLICABLE || figureValue(typed) !== undefined);

export const isBlankTable = (content: TableContent): boolean => Object.values(content).every((v) => v.trim() === '');

/** All sums that disagree: totals typed against their parts, and the balances of the table. */
export function disagreements(table: TableDefinition, content: TableContent): Disagreement[] {
  return [
    ...totalDisagreements(table, content),
    ...table.balances.flatMap((b) => balanceDisagreements(table, content, b)),
  ];
}

function totalDisagreements(table: TableDefinition, content: TableContent): Disagreement[] {
  const keys = table.rows.flatMap((r) => table.columns.map((c) => cellKey(r.key, c.key)));
  return keys.flatMap((key) => {
    const typed = figureValue(content[key]);
    if (typed === undefined) return [];
    const parts = partsOf(table, key);
    const expected = sumOf(table, content, parts);
    if (expected === undefined || round(typed) === expected) return [];
    const formula = `${parts.map((p) => effectiveValue(table, content, p) ?? 0).join('＋')}＝${expected}`;
    return [{ table: table.key, cells: [key, ...parts], formula, expected, found: typed }];
  });
}

function balanceDisagreements(table: TableDefinition, content: TableContent, balance: Balance): Disagreement[] {
  const lines = balance.scope === 'column' ? table.columns.filter((c) => c.kind !== 'text') : table.rows;
  return lines.flatMap((line) => {
    const key = (k: string) => (balance.scope === 'column' ? cellKey(k, line.key) : cellKey(line.key, k));
    const [left, right] = [balance.left.map(key), balance.right.map(key)];
    const [expected, found] = [sumOf(table, content, left), sumOf(table, content, right)];
    if (expected === undefined || found === undefined || expected === found) return [];
    return [{ table: table.key, cells: [...left, ...right], formula: balance.formula, expected, found }];
  });
}

/** Keys whose typed text is no figure, with the message for the author. */
export function invalidCells(table: TableDefinition, content: TableContent): { cell: string; message: string }[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column) => {
      if (column.kind === 'text') return [];
      const cell = cellKey(row.key, column.key);
      const figure = readFigure(content[cell] ?? '');
      return figure.kind === 'invalid' ? [{ cell, message: figure.message }] : [];
    }),
  );
}

/** True when the school declared the whole table 不适用 in every entry it filled. */
export const isNotApplicableTable = (content: TableContent): boolean => {
  const filled = Object.values(content).filter((v) => v.trim() !== '');
  return filled.length > 0 && filled.every((v) => v.trim() === NOT_APPLICABLE);
};
