import {
  cellLabel,
  type Disagreement,
  disagreements,
  formatNumber,
  invalidCells,
  partsOf,
  type TableContent,
  type TableDefinition,
} from '@/lib/report';

export type CellMark = 'invalid' | 'disagrees' | 'takes-part';

export type Issues = {
  marks: ReadonlyMap<string, CellMark>;
  /** Messages under the row they speak of, by row key. */
  byRow: ReadonlyMap<string, readonly string[]>;
};

const rowOf = (cell: string) => cell.split('.')[0] ?? '';

/** "合计·师生员工：1＋2＝3，与填写的4不符，相差1": formula and both values, as a reader would check them. */
function disagreementText(table: TableDefinition, content: TableContent, found: Disagreement): string {
  const [cell = ''] = found.cells;
  const difference = formatNumber(Math.abs(found.expected - found.found));
  const isTotal = partsOf(table, cell).length > 0 && found.formula.endsWith(`＝${found.expected}`);
  if (isTotal) {
    return `${cellLabel(table, content, cell)}：${found.formula}，与填写的${formatNumber(found.found)}不符，相差${difference}`;
  }
  const where =
    table.balances.find(({ formula }) => formula === found.formula)?.scope === 'row'
      ? rowName(table, cell)
      : columnName(table, cell);
  return `${where}：${found.formula}，左边为${formatNumber(found.expected)}，右边为${formatNumber(found.found)}，相差${difference}`;
}

const rowName = (table: TableDefinition, cell: string) =>
  table.rows.find(({ key }) => key === rowOf(cell))?.label ?? '';
const columnName = (table: TableDefinition, cell: string) =>
  table.columns.find(({ key }) => key === cell.split('.')[1])?.label ?? '';

/** What is wrong in a table and which cells take part in it. */
export function tableIssues(table: TableDefinition, content: TableContent): Issues {
  const marks = new Map<string, CellMark>();
  const byRow = new Map<string, string[]>();
  const say = (row: string, message: string) => byRow.set(row, [...(byRow.get(row) ?? []), message]);
  for (const found of disagreements(table, content)) {
    const balance = table.balances.find(({ formula }) => formula === found.formula);
    for (const cell of found.cells) if (!marks.has(cell)) marks.set(cell, 'takes-part');
    for (const cell of balance ? found.cells : found.cells.slice(0, 1)) marks.set(cell, 'disagrees');
    // A sum over rows is said under the last row that takes part: that is where the eye ends.
    const last = balance?.scope === 'column' ? found.cells.at(-1) : found.cells[0];
    say(rowOf(last ?? ''), disagreementText(table, content, found));
  }
  for (const { cell, message } of invalidCells(table, content)) {
    marks.set(cell, 'invalid');
    say(rowOf(cell), `${cellLabel(table, content, cell)}：${message}`);
  }
  return { marks, byRow };
}
