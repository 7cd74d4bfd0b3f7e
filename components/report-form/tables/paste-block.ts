import type { TableDefinition } from '@/lib/report';
import { LABEL, type TableValues } from './form-values';

/** Cells copied from a spreadsheet: lines with tabs; undefined for the text of a single cell. */
export function readBlock(text: string): string[][] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  if (lines.length === 1 && !text.includes('\t')) return undefined;
  return lines.map((line) =>
    line.split('\t').map((cell) =>
      cell
        .replace(/^"([\s\S]*)"$/, '$1')
        .replaceAll('""', '"')
        .trim(),
    ),
  );
}

/** The fields of a row in the order they stand. */
export const fieldsOf = (table: TableDefinition, rowKey: string): string[] => {
  const row = table.rows.find(({ key }) => key === rowKey);
  return [...(row?.kind === 'custom' ? [LABEL] : []), ...table.columns.map(({ key }) => key)];
};

/**
 * Lays a block over the table from one cell on.
 * @returns the new values and how many filled cells fell outside the table
 */
export function pasteBlock(
  table: TableDefinition,
  values: TableValues,
  at: { row: string; column: string },
  block: readonly (readonly string[])[],
): { values: TableValues; outside: number } {
  const next: TableValues = structuredClone(values);
  const [firstRow, firstColumn] = [
    table.rows.findIndex(({ key }) => key === at.row),
    at.column === LABEL ? -1 : table.columns.findIndex(({ key }) => key === at.column),
  ];
  let outside = 0;
  for (const [down, cells] of block.entries()) {
    const row = table.rows[firstRow + down];
    for (const [right, text] of cells.entries()) {
      const index = firstColumn + right;
      const column = index === -1 ? LABEL : table.columns[index]?.key;
      const known = row && column !== undefined && fieldsOf(table, row.key).includes(column);
      if (known) next[row.key] = { ...next[row.key], [column]: text };
      else if (text !== '' && index !== -1) outside += 1;
    }
  }
  return { values: next, outside };
}
