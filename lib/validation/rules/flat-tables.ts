import type { FlatCell, FlatRow, FlatTable } from '@/lib/prose/flat-tables';
import { rememberedBy } from '@/lib/prose/remembered';
import { formatNumber } from '@/lib/report';
import type { Finding } from '../finding';
import { flatTablesOf } from '../flat-tables-of';
import { type ProseText, proseTexts } from '../prose-texts';
import { finding, type Rule } from '../rule';

/** A relation of columns that holds in so many rows is meant; the rows where it does not are slips. */
const HOLDS_IN = 2;
const SHARE_HOLDING = 0.6;
/** A column is not quoted in full where it is long. */
const WRITTEN_OUT = 12;

type Slip = { row: FlatRow; column: number; right: number; written: string; share?: true };

const countOf = (cell: FlatCell): number => cell?.value ?? 0;
const round = (n: number): number => Math.round(n * 100) / 100;
const counts = (row: FlatRow): boolean => row.cells.every((cell) => cell !== undefined && !cell.share);

/** How the last column may follow from those before it, told by the rows themselves. */
const RELATIONS: readonly { least: number; right: (before: readonly number[]) => number; sign: string }[] = [
  { least: 2, right: (before) => round(before.reduce((a, b) => a + b, 0)), sign: '＋' },
  { least: 2, right: ([a = 0, b = 0]) => round(b - a), sign: '－' },
];

function acrossRows({ rows, total }: FlatTable): Slip[] {
  const all = total ? [...rows, total] : [...rows];
  const width = rows[0]?.cells.length ?? 0;
  if (width < 3 || !all.every(counts)) return [];
  for (const { right, sign } of RELATIONS) {
    if (sign === '－' && width !== 3) continue;
    const judged = all.map((row) => {
      const before = row.cells.slice(0, -1).map(countOf);
      const shown = sign === '－' ? before.toReversed() : before;
      return { row, column: width - 1, right: right(before), written: shown.join(sign) };
    });
    const holds = judged.filter(({ row, column, right: value }) => countOf(row.cells[column]) === value);
    if (holds.filter(({ right: value }) => value !== 0).length < HOLDS_IN || holds.length < all.length * SHARE_HOLDING)
      continue;
    return judged.filter((each) => !holds.includes(each));
  }
  return [];
}

function downColumns({ rows, total }: FlatTable, known: readonly Slip[]): Slip[] {
  if (!total) return [];
  return total.cells.flatMap((cell, column): Slip[] => {
    const parts = rows.map(({ cells }) => cells[column]);
    if (!cell || cell.share || parts.some((part) => !part || part.share)) return [];
    const right = round(parts.reduce((sum, part) => sum + countOf(part), 0));
    if (right === cell.value || known.some((slip) => slip.row !== total && slip.column === column)) return [];
    const written = parts.length <= WRITTEN_OUT ? parts.map(countOf).join('＋') : `以上${parts.length}行之和`;
    return [{ row: total, column, right, written }];
  });
}

/** A column of shares behind a column of counts. */
function ofShares({ rows, total }: FlatTable): Slip[] {
  return (rows[0]?.cells ?? []).flatMap((_, column): Slip[] => {
    const pairs = rows.map((row) => ({ row, count: row.cells[column - 1], share: row.cells[column] }));
    if (column === 0 || !pairs.every(({ count, share }) => count && !count.share && share?.share)) return [];
    const whole = countOf(total?.cells[column - 1]) || pairs.reduce((sum, { count }) => sum + countOf(count), 0);
    if (whole <= 0) return [];
    const wrong = pairs.filter(({ count, share }) => {
      const places = share?.quote.split('.')[1]?.replace(/\D/g, '').length ?? 0;
      return Math.abs((countOf(count) / whole) * 100 - countOf(share)) > 1 / 10 ** places + 1e-9;
    });
    if (pairs.length - wrong.length < Math.max(HOLDS_IN, pairs.length * SHARE_HOLDING)) return [];
    return wrong.map(({ row, count }) => ({
      row,
      column,
      right: round((countOf(count) / whole) * 100),
      written: `${countOf(count)}÷${whole}`,
      share: true,
    }));
  });
}

const offBy = ({ row, column, right }: Slip): number => round(countOf(row.cells[column]) - right);
const withoutEcho = (slips: readonly Slip[]): readonly Slip[] =>
  slips.filter((slip, i) => i === 0 || slips.slice(0, i).every((before) => offBy(before) !== offBy(slip)));

type Found = Slip & Pick<Finding, 'part'>;

const slipsIn = rememberedBy(
  ({ key }: ProseText) => key,
  (prose): readonly Found[] =>
    flatTablesOf(prose).flatMap((table) => {
      const across = acrossRows(table);
      const down = downColumns(table, across);
      // A wrong total is told once, down its column, not again where it goes on into the last.
      const rows = across.filter(({ row }) => row !== table.total || down.length === 0);
      return [...rows, ...withoutEcho(down), ...ofShares(table)].map((slip) => ({ ...slip, part: prose.part }));
    }),
);

function told({ row, column, right, written, share, part }: Found): Finding {
  const value = countOf(row.cells[column]);
  const cell = row.cells[column]?.quote ?? '';
  const message = share
    ? `表中“${row.name}”：${written}＝${right}%，与所写的${cell}不符`
    : `表中“${row.name}”：${written}＝${right}，与所写的${cell}不符，相差${formatNumber(round(Math.abs(right - value)))}`;
  const quote = `${row.name}${row.cells.map((each) => each?.quote ?? '').join(' ')}`;
  return finding(share ? 'percentage' : 'sum-mismatch', 'warning', part, message, {
    path: `prose.${row.line}`,
    quote,
    values: { written: value, right },
  });
}

const findingsOf = (shares: boolean) => (text: ProseText) =>
  slipsIn(text)
    .filter(({ share = false }) => share === shares)
    .map(told);

/** Tables of a foreign file that became paragraphs: their rows and their columns. */
export const flatTables: Rule = {
  id: 'sum-mismatch',
  check: (report) => proseTexts(report).flatMap(findingsOf(false)),
};

/** The shares in such tables. */
export const flatTableShares: Rule = {
  id: 'percentage',
  check: (report) => proseTexts(report).flatMap(findingsOf(true)),
};
