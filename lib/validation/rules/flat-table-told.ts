import { findQuantities, isExact, type Quantity } from '@/lib/prose';
import type { FlatRow, FlatTable } from '@/lib/prose/flat-tables';
import { rememberedBy } from '@/lib/prose/remembered';
import { blockText } from '@/lib/report';
import type { Finding } from '../finding';
import { flatTablesOf } from '../flat-tables-of';
import { type ProseText, proseTexts } from '../prose-texts';
import { finding, type Rule } from '../rule';

/** A shorter name may stand before many figures. */
const LEAST_NAME = 4;
/** What a sentence tells of other years, or of how a figure changed, is not in the table. */
const ANOTHER = /[较比]|上年|去年|增|减|累计|[不未]$/;
const BEFORE = 8;
/** Right before a table stand its header, its caption and the paragraph that sends its reader there. */
const NEAR = 4;

/** So many rows have to add up across before their last cell is known to be the sum. */
const ROWS_ADDING = 2;
const CELLS = /\S[\t\u3000]+\S/;
const ORDINAL = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）).、．])\s?/;

/** The only count of a row: beside it stand shares. */
const countOf = ({ cells }: FlatRow): number | undefined => {
  const counts = cells.filter((cell) => cell && !cell.share);
  return counts.length === 1 && cells[0] === counts[0] ? counts[0]?.value : undefined;
};

const valuesOf = ({ cells }: FlatRow): number[] => cells.flatMap((cell) => (cell && !cell.share ? [cell.value] : []));

/** True where the last column is the sum of the others in every row: its own count stands there. */
function addsAcross({ rows }: FlatTable): boolean {
  const told = rows.map(valuesOf);
  if (told.some((values, i) => values.length < 3 || values.length !== rows[i]?.cells.length)) return false;
  const sum = (values: readonly number[]) => values.slice(0, -1).reduce((a, b) => a + b, 0);
  return told.every((values) => sum(values) === values.at(-1)) && told.filter((v) => sum(v) > 0).length >= ROWS_ADDING;
}

/** The lines above a table, up to the paragraph that sends its reader there; lines of its own cells are not counted. */
const linesAbove = (lines: readonly string[], first: number): { text: string; line: number }[] =>
  lines
    .slice(0, first)
    .map((text, line) => ({ text, line }))
    .filter(({ text }) => !CELLS.test(text))
    .slice(-NEAR);

/** The figure that a text tells right behind a name. */
function toldOf(text: string, name: string): { quantity: Quantity; start: number } | undefined {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const quantity = findQuantities(text).find(({ start }) => start >= end);
    const bare = quantity && /^(?:共|有|为|计|：|\s){0,2}$/.test(text.slice(end, quantity.start));
    if (bare && isExact(quantity) && !ANOTHER.test(text.slice(Math.max(0, at - BEFORE), at)))
      return { quantity, start: at };
  }
  return undefined;
}

type Told = { row: FlatRow; name: string; quote: string; value: number };

/** What a paragraph tells of the rows of a table. */
const toldIn = (text: string, { rows }: FlatTable): Told[] =>
  rows.flatMap((row): Told[] => {
    const name = row.name.replace(ORDINAL, '');
    const told = name.length < LEAST_NAME ? undefined : toldOf(text, name);
    if (!told) return [];
    return [{ row, name, quote: text.slice(told.start, told.quantity.end), value: told.quantity.value }];
  });

/** All of it stands in one column, which is then the one that is meant. */
const isOfOneColumn = (all: readonly Told[]): boolean =>
  all[0]?.row.cells.some((_, column) => all.every(({ row, value }) => row.cells[column]?.value === value)) === true;

function judge({ part }: ProseText, lines: readonly string[], table: FlatTable): Finding[] {
  const across = addsAcross(table);
  return linesAbove(lines, table.rows[0]?.line ?? 0).flatMap(({ text, line }) => {
    const all = toldIn(text, table);
    if (isOfOneColumn(all)) return [];
    return all.flatMap(({ row, name, quote, value }): Finding[] => {
      const count = across ? valuesOf(row).at(-1) : countOf(row);
      if (count === undefined || count === value) return [];
      const message = `正文写“${quote}”，下面的表中“${name}”是${count}，请核对`;
      const values = { told: value, table: count };
      return [finding('prose-vs-table', 'warning', part, message, { path: `prose.${line}`, quote, values })];
    });
  });
}

const findingsIn = rememberedBy(
  ({ key }: ProseText) => key,
  (prose): readonly Finding[] => {
    const tables = flatTablesOf(prose);
    const lines = tables.length === 0 ? [] : prose.prose.map(blockText);
    return tables.flatMap((table) => judge(prose, lines, table));
  },
);

/** Figures of a table that became paragraphs, told again before it. */
export const flatTableTold: Rule = {
  id: 'prose-vs-table',
  check: (report) => proseTexts(report).flatMap(findingsIn),
};
