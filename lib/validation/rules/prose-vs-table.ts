import type { Quantity } from '@/lib/prose';
import { cellLabel, effectiveText, effectiveValue, formatFigure, formatNumber, type ReportContent } from '@/lib/report';
import { type CellFigure, cellFigures, ownTables, plainDigits, tablesByKey } from '../cell-figures';
import { type Change, changeOf } from '../change';
import type { Finding } from '../finding';
import { type Passage, prosePassages } from '../passages';
import { cellPath, type PlacedTable } from '../placed-tables';
import { finding, type Rule } from '../rule';
import { toldNoughts } from './told-cells';

const BASIS = '国办公开办函〔2021〕30号：正文与表格数据应当一致';

/** "29.5万" stands for every figure that rounds to it; 近, 约, 余, 超 leave a tenth open. */
function agrees({ value, figure, magnitude, before, inside, after, about }: Quantity, table: number): boolean {
  if (before !== '' || inside !== '' || after !== '' || about !== '') return Math.abs(value - table) <= table / 10;
  const decimals = figure.split('.')[1]?.length ?? 0;
  const half = magnitude === 1 ? 0 : magnitude / 10 ** decimals / 2;
  return Math.abs(value - table) <= half;
}

/** The table's number in place of the prose's, and bound to its cell, so that they stay the same. */
function fixOf(report: ReportContent, figure: CellFigure): Change[] {
  const { passage, placed, cell } = figure;
  const digits = plainDigits(report, figure);
  if (!digits) return [];
  const to = formatFigure(effectiveText(placed.table, placed.cells, cell));
  const change = changeOf(passage, { ...digits, to, reason: '改为统计表的数，以后随表改变' });
  return [{ ...change, bound: { table: placed.table.key, cell, form: 'value' } }];
}

function compare(report: ReportContent, figure: CellFigure): Finding[] {
  const { passage, placed, cell, quantity, quote } = figure;
  const { table, cells } = placed;
  const value = effectiveValue(table, cells, cell);
  if (value === undefined || agrees(quantity, value)) return [];
  const label = cellLabel(table, cells, cell);
  const message = `正文写“${quote.trim()}”，${table.title}“${label}”为${formatNumber(value)}，两处不一致`;
  const values = { prose: quantity.value, table: value, cell: cellPath(table, cell) };
  const fix = fixOf(report, figure);
  const more = { path: passage.path, quote, basis: BASIS, values, ...(fix.length > 0 && { fix }) };
  return [finding('prose-vs-table', 'warning', passage.part, message, more)];
}

/** "没有收到申请" beside a table that counts some. */
const noughts = (report: ReportContent, tables: ReadonlyMap<string, PlacedTable>, passage: Passage): Finding[] =>
  toldNoughts(passage.text).flatMap(({ table, cell, quote }) => {
    const placed = ownTables(report, passage).has(table) ? tables.get(table) : undefined;
    const value = placed ? (effectiveValue(placed.table, placed.cells, cell) ?? 0) : 0;
    if (!placed || value === 0) return [];
    const message = `正文写“${quote}”，${placed.table.title}“${cellLabel(placed.table, placed.cells, cell)}”为${formatNumber(value)}，两处不一致`;
    const values = { prose: 0, table: value, cell: cellPath(placed.table, cell) };
    return [
      finding('prose-vs-table', 'warning', passage.part, message, { path: passage.path, quote, basis: BASIS, values }),
    ];
  });

/** Figures in prose against the statistics tables of their chapter. */
export const proseVsTable: Rule = {
  id: 'prose-vs-table',
  check: (report) => {
    const tables = tablesByKey(report);
    const passages = prosePassages(report).filter(({ path }) => path !== 'heading');
    return [
      ...cellFigures(report).flatMap((figure) => compare(report, figure)),
      ...passages.flatMap((passage) => noughts(report, tables, passage)),
    ];
  },
};
