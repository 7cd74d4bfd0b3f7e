import {
  type Balance,
  cellLabel,
  type Disagreement,
  disagreements,
  effectiveValue,
  formatNumber,
  type TableContent,
  type TableDefinition,
} from '@/lib/report';
import type { Finding } from '../../finding';
import { finding, type Rule } from '../../rule';
import { cellPath, type PlacedTable, placedTables } from './placed-tables';

/** Totals typed against their parts, and the balances of every statistics table. */
export const tableSums: Rule = {
  id: 'sum-mismatch',
  check: (report) =>
    placedTables(report).flatMap((placed) =>
      disagreements(placed.table, placed.cells).map((disagreement) => mismatch(placed, disagreement)),
    ),
};

function mismatch({ chapter, table, cells }: PlacedTable, disagreement: Disagreement): Finding {
  const [cell = ''] = disagreement.cells;
  const { expected, found, formula } = disagreement;
  const difference = Math.round(Math.abs(expected - found) * 100) / 100;
  const balance = table.balances.find((b) => b.formula === formula);
  const message = balance
    ? balanceMessage(table, cells, balance, disagreement)
    : `${table.title}“${cellLabel(table, cells, cell)}”：${formula}，与合计${formatNumber(found)}不符，相差${formatNumber(difference)}，请核对`;
  return finding('sum-mismatch', 'error', chapter, message, {
    path: cellPath(table, cell),
    basis: table.basis,
    values: { expected, found, difference },
  });
}

/** "师生员工”：本年新收＋上年结转＝…不成立，左边3＋1＝4，右边3＋2＝5，相差1". */
function balanceMessage(
  table: TableDefinition,
  cells: TableContent,
  balance: Balance,
  { cells: keys, expected, found }: Disagreement,
): string {
  const sum = (part: string[], total: number) => {
    const terms = part.map((key) => formatNumber(effectiveValue(table, cells, key) ?? 0));
    return terms.length > 1 ? `${terms.join('＋')}＝${formatNumber(total)}` : formatNumber(total);
  };
  const left = sum(keys.slice(0, balance.left.length), expected);
  const right = sum(keys.slice(balance.left.length), found);
  const difference = Math.round(Math.abs(expected - found) * 100) / 100;
  return `${table.title}“${lineName(table, balance, keys[0] ?? '')}”：应有${balance.formula}，现左边${left}，右边${right}，相差${formatNumber(difference)}，请核对`;
}

/** A balance that runs down a column is named by the column, one along a row by the row. */
function lineName(table: TableDefinition, balance: Balance, cell: string): string {
  const [row, column] = cell.split('.');
  const lines = balance.scope === 'column' ? table.columns : table.rows;
  return lines.find(({ key }) => key === (balance.scope === 'column' ? column : row))?.label ?? cell;
}
