import type { Quantity } from '@/lib/prose';
import { cellLabel, effectiveText, effectiveValue, formatFigure, formatNumber, type ReportContent } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { type CellFigure, cellFigures, ownTables, plainDigits, tablesByKey } from '../cell-figures';
import { type Change, changeOf } from '../change';
import { deniesSurely } from '../citations';
import type { Finding } from '../finding';
import { type Passage, prosePassages } from '../passages';
import { cellPath, type PlacedTable } from '../placed-tables';
import { finding, type Rule } from '../rule';
import { TABLE_BASIS } from '../table-basis';
import { lostFigures } from './lost-figures';
import { toldNoughts } from './told-cells';

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

/** 依申请公开情况统计表“一、本年新收申请·合计”; with its chapter where that is another one. */
function cellName(report: ReportContent, { part }: Passage, { chapter, table, cells }: PlacedTable, cell: string) {
  const where = chapter === part ? '' : `“${partName(report, chapter)}”的`;
  return `${where}${table.title}“${cellLabel(table, cells, cell)}”`;
}

/** The table says another number. */
function isOther({ quantity, placed, cell }: Pick<CellFigure, 'quantity' | 'placed' | 'cell'>): boolean {
  const value = effectiveValue(placed.table, placed.cells, cell);
  return value !== undefined && !agrees(quantity, value);
}

function compare(report: ReportContent, figure: CellFigure): Finding[] {
  const { passage, placed, cell, quantity, quote, cited } = figure;
  const { table, cells } = placed;
  const value = effectiveValue(table, cells, cell);
  // An attachment may well tell of another year or of one department.
  if (cited === 'likely' || passage.part === 'signature' || value === undefined) return [];
  const name = cellName(report, passage, placed, cell);
  const message = `正文写“${quote.trim()}”，${name}为${formatNumber(value)}，两处不一致`;
  const values = { prose: quantity.value, table: value, cell: cellPath(table, cell) };
  const fix = fixOf(report, figure);
  const more = { path: passage.path, quote, basis: TABLE_BASIS, values, ...(fix.length > 0 && { fix }) };
  return [finding('prose-vs-table', 'warning', passage.part, message, more)];
}

/** "没有收到申请" beside a table that counts some. */
const noughts = (report: ReportContent, tables: ReadonlyMap<string, PlacedTable>, passage: Passage): Finding[] =>
  toldNoughts(passage.text, passage.readings).flatMap(({ table, cell, quote, sentence }) => {
    const own = ownTables(report, passage).has(table);
    const placed = own || deniesSurely(table, sentence, report) ? tables.get(table) : undefined;
    const value = placed ? (effectiveValue(placed.table, placed.cells, cell) ?? 0) : 0;
    if (!placed || value === 0) return [];
    const message = `正文写“${quote}”，${cellName(report, passage, placed, cell)}为${formatNumber(value)}，两处不一致`;
    const values = { prose: 0, table: value, cell: cellPath(placed.table, cell) };
    return [
      finding('prose-vs-table', 'warning', passage.part, message, {
        path: passage.path,
        quote,
        basis: TABLE_BASIS,
        values,
      }),
    ];
  });

/** Figures in prose against the statistics tables, of their own chapter and of the others, and those that lost their cell. */
export const proseVsTable: Rule = {
  id: 'prose-vs-table',
  check: (report, { lastYear }) => {
    const tables = tablesByKey(report);
    const passages = prosePassages(report).filter(({ path }) => path !== 'heading');
    return [
      ...cellFigures(report, undefined, isOther).flatMap((figure) => compare(report, figure)),
      ...passages.flatMap((passage) => noughts(report, tables, passage)),
      ...lostFigures(report, lastYear),
    ];
  },
};
