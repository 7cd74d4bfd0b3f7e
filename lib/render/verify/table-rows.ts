import { isTitleSize, type PageLayout } from './layout';
import { type Fault, faultOf } from './printed';
import type { PrintedCell, PrintedTable } from './table-frames';
import { levelOf, type Tagged, type TaggedBlock } from './tagged';

/** The block of a cell's words. */
export function blockAt(cell: PrintedCell | undefined, { blockOf }: Tagged): TaggedBlock | undefined {
  const glyphs = cell?.lines.flatMap((line) => line.glyphs) ?? [];
  return glyphs.map((glyph) => blockOf.get(glyph)).find((block) => block !== undefined);
}

/** The pieces of a table at a page's foot and at the next page's head. */
type Pieces = { before: PrintedTable; next: PrintedTable };
type Pages = { previous: PageLayout; page: PageLayout };

/** A row is parted only where it is taller than a page; merged cells stand again beside the first row of a page. */
export function rowFaults({ before, next }: Pieces, pages: Pages, tagged: Tagged): Fault[] {
  const pairs = next.columns.map((cells, column) => ({
    last: before.columns[column]?.at(-1),
    first: cells[1],
    merged: isMerged(cells, next) || isMerged(before.columns[column] ?? [], before),
  }));
  const blank = pairs.some(
    ({ last, first, merged }) => merged && first?.text.trim() === '' && last?.text.trim() !== '',
  );
  const parted = pairs.some(({ last, first, merged }, column) => {
    if (merged || !last || !first) return false;
    const [a, b] = [blockAt(last, tagged)?.row, blockAt(first, tagged)?.row];
    return (a !== undefined && a === b) || (column === 0 && first.text.trim() === '' && last.text.trim() !== '');
  });
  const whole = pairs.find(({ merged }) => !merged);
  const together = heightOf(whole?.last) + heightOf(whole?.first);
  const room = Math.min(roomBelow(next, whole?.first, pages.page), roomUnderHeadings(before, pages.previous, tagged));
  return [
    ...(blank ? [faultOf('group-cell', '续表开头没有重复合并的单元格')] : []),
    ...(parted && together <= room ? [faultOf('row-split', '表格的一行被拆在两页')] : []),
  ];
}

const heightOf = (cell: PrintedCell | undefined): number => (cell ? cell.bottom - cell.top : 0);

/** Room for a page's first row above what must stay with the table: a signature below it. */
function roomBelow({ bottom }: PrintedTable, first: PrintedCell | undefined, { area, lines }: PageLayout): number {
  const closing = Math.max(bottom, ...lines.map(({ y }) => y)) - bottom;
  return area.bottom - (first?.top ?? area.top) - closing;
}

/** Room for a table's first row on a page where it stands under its headings alone, which no other page gives more of. */
function roomUnderHeadings({ columns, top }: PrintedTable, { area, lines }: PageLayout, { blockOf }: Tagged): number {
  const row = columns.map((cells) => cells[1]).find((cell) => cell !== undefined);
  const above = lines.filter(({ y }) => y < top);
  const led = above.every((line) => {
    const block = line.glyphs.map((glyph) => blockOf.get(glyph)).find((found) => found !== undefined);
    return isTitleSize(line) || block?.element.type === 'Caption' || levelOf(block) > 0;
  });
  const alone = columns.every((cells) => cells.length <= 2);
  return led && alone && row ? area.bottom - row.top : Number.POSITIVE_INFINITY;
}

/** Whether a column has cells over several rows: fewer than the column with the most. */
const isMerged = (cells: readonly PrintedCell[], { columns }: PrintedTable): boolean =>
  cells.length < Math.max(...columns.map(({ length }) => length));
