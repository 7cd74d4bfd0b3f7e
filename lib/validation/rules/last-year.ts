import {
  cellKey,
  cellLabel,
  effectiveValue,
  formatNumber,
  type ReportContent,
  type TableDefinition,
} from '@/lib/report';
import { cellPath, placedTable, placedTables } from '../placed-tables';
import { finding, type Rule } from '../rule';

/** Cells of this year that repeat a cell of last year's table: 上年度 ← 本年度, 上年结转 ← 结转下年. */
function takenOver(table: TableDefinition): { cell: string; from: string }[] {
  const byColumn = table.columns.flatMap((column) => {
    const { previousOf } = column;
    if (previousOf === undefined) return [];
    return table.rows.map((row) => ({ cell: cellKey(row.key, column.key), from: cellKey(row.key, previousOf) }));
  });
  const byRow = table.rows.flatMap((row) => {
    const { carriedFrom } = row;
    if (carriedFrom === undefined) return [];
    return table.columns.map((column) => ({
      cell: cellKey(row.key, column.key),
      from: cellKey(carriedFrom, column.key),
    }));
  });
  return [...byColumn, ...byRow];
}

/** What last year's report said of itself is what this year's report says of last year (国办公开办函〔2021〕30号, across years). */
export const lastYearMismatch: Rule = {
  id: 'last-year-mismatch',
  check: (report, { lastYear }) => (lastYear ? compare(report, lastYear) : []),
};

/** A total differs with its parts, and says nothing that they do not. */
function isSumOf(table: TableDefinition, cell: string, differing: ReadonlySet<string>): boolean {
  const [row = '', key] = cell.split('.');
  const parts = table.columns.find((column) => column.key === key)?.sumOf ?? [];
  return parts.some((part) => differing.has(cellKey(row, part)));
}

const compare = (report: ReportContent, lastYear: ReportContent) =>
  placedTables(report).flatMap(({ chapter, table, cells }) => {
    const before = placedTable(lastYear, table.key);
    if (!before) return [];
    const differing = takenOver(table).flatMap(({ cell, from }) => {
      const here = effectiveValue(table, cells, cell);
      const there = effectiveValue(before.table, before.cells, from);
      return here === undefined || there === undefined || here === there ? [] : [{ cell, from, here, there }];
    });
    const known = new Set(differing.map(({ cell }) => cell));
    return differing.flatMap(({ cell, from, here, there }) => {
      if (isSumOf(table, cell, known)) return [];
      const names = [cellLabel(table, cells, cell), cellLabel(before.table, before.cells, from)];
      const message = `${table.title}“${names[0]}”为${formatNumber(here)}，上年报告“${names[1]}”为${formatNumber(there)}，相差${formatNumber(Math.abs(here - there))}，请核对或说明原因`;
      const more = { path: cellPath(table, cell), values: { thisYear: here, lastYear: there }, basis: table.basis };
      return [finding('last-year-mismatch', 'warning', chapter, message, more)];
    });
  });
