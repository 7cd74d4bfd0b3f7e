import {
  type ChapterContent,
  type ChapterKey,
  cellLabel,
  disagreements,
  formatNumber,
  invalidCells,
  isBlankTable,
  isNotApplicableTable,
  type ReportContent,
  TABLES,
  type TableDefinition,
  type TableKey,
} from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';

const pathOf = (table: string, cell = '') => `tables.${table}.${cell}`;

type Placed = { key: ChapterKey; chapter: ChapterContent; table: TableDefinition; cells: Record<string, string> };

const filledTables = (report: ReportContent): Placed[] =>
  report.chapters.flatMap(({ key, content: chapter }) =>
    Object.entries(chapter.tables).flatMap(([name, cells]) => {
      const table = name in TABLES ? TABLES[name as TableKey] : undefined;
      return table && !chapter.omitted && !isBlankTable(cells) ? [{ key, chapter, table, cells }] : [];
    }),
  );

/** Every figure is a number, blank or 不适用. */
export const figures: Rule = {
  id: 'figure-invalid',
  check: (report) =>
    filledTables(report).flatMap(({ key, table, cells }) =>
      invalidCells(table, cells).map(({ cell, message }) =>
        finding('figure-invalid', 'error', key, `${table.title}“${cellLabel(table, cells, cell)}”：${message}`, {
          path: pathOf(table.key, cell),
          quote: cells[cell] ?? '',
          basis: table.basis,
        }),
      ),
    ),
};

/** Totals equal their parts and balances hold: both values and the difference are said. */
export const tableSums: Rule = {
  id: 'sum-mismatch',
  check: (report) =>
    filledTables(report).flatMap(({ key, table, cells }) =>
      disagreements(table, cells).map(({ cells: taking, formula, expected, found }): Finding => {
        const [first = ''] = taking;
        const off = formatNumber(Math.abs(found - expected));
        const both =
          formula.includes('=') || /\d/.test(formula)
            ? `${formula}，与填写的合计${formatNumber(found)}不符，相差${off}`
            : `应有${formula}，现在左边为${formatNumber(expected)}、右边为${formatNumber(found)}，相差${off}`;
        return finding('sum-mismatch', 'error', key, `${table.title}“${cellLabel(table, cells, first)}”：${both}`, {
          path: pathOf(table.key, first),
          basis: table.basis,
          values: { expected, found, difference: Math.abs(found - expected) },
        });
      }),
    ),
};

/** A table begun is a table to finish: a blank beside figures is neither 0 nor 不适用. */
export const blankCells: Rule = {
  id: 'figure-blank',
  check: (report) =>
    filledTables(report).flatMap(({ key, table, cells }) => {
      if (isNotApplicableTable(cells)) return [];
      const blanks = table.rows.filter((row) => row.kind === 'entry' && isHalfFilled(table, cells, row.key));
      return blanks.map((row) =>
        finding(
          'figure-blank',
          'warning',
          key,
          `${table.title}“${row.label}”一行有空格没有填；没有的填0，不涉及的填“不适用”`,
          {
            path: pathOf(table.key, firstBlank(table, cells, row.key)),
            basis: table.basis,
          },
        ),
      );
    }),
};

const entryColumns = (table: TableDefinition) => table.columns.filter((column) => column.kind === 'figure');

const isHalfFilled = (table: TableDefinition, cells: Record<string, string>, row: string): boolean => {
  const filled = entryColumns(table).filter(({ key }) => (cells[`${row}.${key}`] ?? '').trim() !== '').length;
  return filled > 0 && filled < entryColumns(table).length;
};

const firstBlank = (table: TableDefinition, cells: Record<string, string>, row: string): string =>
  entryColumns(table)
    .map(({ key }) => `${row}.${key}`)
    .find((cell) => (cells[cell] ?? '').trim() === '') ?? `${row}.`;
