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
const ANOTHER = /[较比]|上年|去年|增|减|累计/;
const BEFORE = 8;
/** Right before a table stand its header, its caption and the paragraph that sends its reader there. */
const NEAR = 4;

/** The only count of a row: beside it stand shares. */
const countOf = ({ cells }: FlatRow): number | undefined => {
  const counts = cells.filter((cell) => cell && !cell.share);
  return counts.length === 1 && cells[0] === counts[0] ? counts[0]?.value : undefined;
};

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

function judge({ part }: ProseText, lines: readonly string[], { rows }: FlatTable): Finding[] {
  const first = rows[0]?.line ?? 0;
  return rows.flatMap((row): Finding[] => {
    const count = countOf(row);
    if (count === undefined || row.name.length < LEAST_NAME) return [];
    return lines.slice(Math.max(0, first - NEAR), first).flatMap((text, i): Finding[] => {
      const told = toldOf(text, row.name);
      if (!told || told.quantity.value === count) return [];
      const quote = text.slice(told.start, told.quantity.end);
      const message = `正文写“${quote}”，下面的表中“${row.name}”是${count}，请核对`;
      const values = { told: told.quantity.value, table: count };
      const path = `prose.${Math.max(0, first - NEAR) + i}`;
      return [finding('prose-vs-table', 'warning', part, message, { path, quote, values })];
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
