import { cellKey, cellLabel, invalidCells, isBlankTable, type Row, readFigure } from '@/lib/report';
import { finding, type Rule } from '../../rule';
import { cellPath, type PlacedTable, placedTables } from './placed-tables';

/** Text, negative or oversized numbers where a figure belongs. */
export const figureInvalid: Rule = {
  id: 'figure-invalid',
  check: (report) =>
    placedTables(report).flatMap(({ chapter, table, cells }) =>
      invalidCells(table, cells).map(({ cell, message }) =>
        finding('figure-invalid', 'error', chapter, `${table.title}“${cellLabel(table, cells, cell)}”：${message}`, {
          path: cellPath(table, cell),
          quote: cells[cell]?.trim() ?? '',
        }),
      ),
    ),
};

const NAMED = 3;

/** Blank beside figures: nobody can tell whether it means 0, 不适用 or forgotten. */
export const tableIncomplete: Rule = {
  id: 'table-incomplete',
  check: (report) =>
    placedTables(report).flatMap((placed) => {
      const { chapter, table, cells } = placed;
      const blank = isBlankTable(cells) ? [] : blankCells(placed);
      const [first] = blank;
      if (first === undefined) return [];
      const names = blank.slice(0, NAMED).map((cell) => `“${cellLabel(table, cells, cell)}”`);
      const more = blank.length > NAMED ? `等${blank.length}格` : '';
      const message = `${table.title}中${names.join('')}${more}空着，没有发生的请填0，不涉及的请填“不适用”`;
      return [
        finding('table-incomplete', 'warning', chapter, message, { path: cellPath(table, first), basis: table.basis }),
      ];
    }),
};

/** Entry cells left blank. Where a table lists what schools may have (渠道、平台), a row without any figure is not had. */
function blankCells({ table, cells }: PlacedTable): string[] {
  const columns = table.columns.filter(({ kind }) => kind === 'figure');
  const keysOf = (row: Row) => columns.map((column) => cellKey(row.key, column.key));
  const isBlank = (key: string) => readFigure(cells[key] ?? '').kind === 'blank';
  const optional = table.rows.some(({ kind }) => kind === 'custom');
  const rows = table.rows.filter((row) => row.kind !== 'total' && !(optional && keysOf(row).every(isBlank)));
  return rows.flatMap(keysOf).filter(isBlank);
}
