import { AREA, type Cell, type TableBlock } from '@/lib/typeset';

/** Columns no wider together than an upright page: which tables deserve a page across is the program's own knowledge. */
export function upright<T extends TableBlock>(table: T): T {
  const total = table.columns.reduce((sum, { width }) => sum + width, 0);
  const scale = Math.min(1, AREA.width / total);
  return { ...table, columns: table.columns.map((column) => ({ ...column, width: column.width * scale })) };
}

/** A cell with the number of rows it reaches over. */
export type SpannedCell = { column: number; span: number; cell: Cell };

/** The rows of a table with the cells that a group of rows shares set once, as engines with row spans want them. */
export const spannedRows = ({ rows, merged }: TableBlock): SpannedCell[][] =>
  rows.map(({ cells, group }, at) =>
    cells.flatMap((cell, column) => {
      if (group === undefined || !merged.includes(column)) return [{ column, span: 1, cell }];
      if (rows[at - 1]?.group === group) return [];
      const end = rows.findIndex((row, i) => i > at && row.group !== group);
      return [{ column, span: (end < 0 ? rows.length : end) - at, cell }];
    }),
  );
