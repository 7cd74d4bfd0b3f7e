import {
  type Balance,
  cellKey,
  cellLabel,
  type Disagreement,
  disagreements,
  effectiveValue,
  formatNumber,
  invalidCells,
  type Row,
  readFigure,
} from '@/lib/report';
import { cellPath, type PlacedTable, tableRule } from '../placed-tables';
import { finding } from '../rule';

/** Every figure is a number, blank or 不适用. */
export const figures = tableRule('figure-invalid', ({ chapter, table, cells }) =>
  invalidCells(table, cells).map(({ cell, message }) =>
    finding('figure-invalid', 'error', chapter, `${table.title}“${cellLabel(table, cells, cell)}”：${message}`, {
      path: cellPath(table, cell),
      quote: cells[cell] ?? '',
      basis: table.basis,
    }),
  ),
);

/** Totals equal their parts and balances hold: both values and the difference are said. */
export const tableSums = tableRule('sum-mismatch', (placed) =>
  disagreements(placed.table, placed.cells).map((disagreement) => {
    const { chapter, table, cells } = placed;
    const [cell = ''] = disagreement.cells;
    const { expected, found } = disagreement;
    const difference = Math.round(Math.abs(found - expected) * 100) / 100;
    const said = `${both(placed, disagreement)}，相差${formatNumber(difference)}`;
    return finding('sum-mismatch', 'error', chapter, `${table.title}“${cellLabel(table, cells, cell)}”：${said}`, {
      path: cellPath(table, cell),
      basis: table.basis,
      values: { expected, found, difference },
    });
  }),
);

/** "3＋2＋0＝5，与填写的合计6不符", or for a balance "应有…，现在左边3＋1＝4，右边3＋2＝5". */
function both(placed: PlacedTable, disagreement: Disagreement): string {
  const { formula, expected, found, cells } = disagreement;
  const balance = placed.table.balances.find((b: Balance) => b.formula === formula);
  if (!balance) return `${formula}，与填写的合计${formatNumber(found)}不符`;
  const left = sum(placed, cells.slice(0, balance.left.length), expected);
  const right = sum(placed, cells.slice(balance.left.length), found);
  return `应有${formula}，现在左边${left}，右边${right}`;
}

function sum({ table, cells }: PlacedTable, keys: string[], total: number): string {
  const terms = keys.map((key) => formatNumber(effectiveValue(table, cells, key) ?? 0));
  return terms.length > 1 ? `${terms.join('＋')}＝${formatNumber(total)}` : formatNumber(total);
}

/** So many blank cells are named; the others are counted. */
const NAMED = 3;

/** A table begun is a table to finish: a blank beside figures is neither 0 nor 不适用. */
export const blankCells = tableRule('figure-blank', (placed) => {
  const { chapter, table, cells } = placed;
  const entries = placed.table.rows.filter((row) => row.kind !== 'total').flatMap((row) => keysOf(placed, row));
  const blank = entries.every((key) => isBlank(placed, key)) ? [] : blanksOf(placed);
  const [first] = blank;
  if (first === undefined) return [];
  const names = blank.slice(0, NAMED).map((cell) => `“${cellLabel(table, cells, cell)}”`);
  const more = blank.length > NAMED ? `等${blank.length}格` : '';
  const message = `${table.title}中${names.join('')}${more}空着；没有的填0，不涉及的填“不适用”`;
  return [
    finding('figure-blank', 'warning', chapter, message, {
      path: cellPath(table, first),
      basis: table.basis,
      lacks: `${table.title}${blank.length}格`,
    }),
  ];
});

const keysOf = ({ table }: PlacedTable, row: Row): string[] =>
  table.columns.filter(({ kind }) => kind === 'figure').map((column) => cellKey(row.key, column.key));

const isBlank = ({ cells }: PlacedTable, key: string): boolean => readFigure(cells[key] ?? '').kind === 'blank';

/** Where a table lists what schools may have (渠道、平台), a row without any figure is one this school has not. */
function blanksOf(placed: PlacedTable): string[] {
  const optional = placed.table.rows.some(({ kind }) => kind === 'custom');
  return placed.table.rows
    .filter(({ kind }) => kind !== 'total')
    .map((row) => keysOf(placed, row))
    .filter((keys) => !(optional && keys.every((key) => isBlank(placed, key))))
    .flatMap((keys) => keys.filter((key) => isBlank(placed, key)));
}
