import type { Layout } from './layout';
import type { Fault, PrintedElement, PrintedGlyph } from './printed';
import type { Tagged, TaggedBlock } from './tagged';

type Spot = { page: number; table: number; column: number; top: number; head: boolean };

/** Tables are heard as they are seen: a head over every column, every row full, every cell in its column. */
export function tableTagFaults(layout: Layout, tagged: Tagged): Fault[] {
  const spots = spotsOf(layout);
  const tables = new Map<PrintedElement, TaggedBlock[]>();
  for (const block of tagged.blocks) {
    if (block.table) tables.set(block.table, [...(tables.get(block.table) ?? []), block]);
  }
  return [...tables].flatMap(([table, blocks]) => faultsOf(table, blocks, spots));
}

function faultsOf(
  table: PrintedElement,
  blocks: readonly TaggedBlock[],
  spots: ReadonlyMap<PrintedGlyph, Spot>,
): Fault[] {
  const page = (blocks.find(({ glyphs }) => glyphs.length > 0)?.glyphs[0]?.page ?? 0) + 1;
  const fault = (message: string): Fault => ({ rule: 'table-tags', page, message });
  const rows = rowsIn(table);
  const widths = widthsOf(rows);
  const [head] = rows;
  const heads = cellsIn(head).every(({ type, scope }) => type === 'TH' && scope === 'Column');
  return [
    ...(heads && head ? [] : [fault('表头没有标为各列的表头')]),
    ...(widths.some((width) => width !== widths[0]) ? [fault('各行标记的单元格数不同')] : []),
    ...blocks.flatMap((block): Fault[] => {
      const own = block.glyphs.flatMap(({ glyph }) => spots.get(glyph) ?? []);
      const [first] = own;
      if (!first || !block.row) return [];
      const aside = own.some(
        (spot) => spot.column !== first.column || (spot.page === first.page && spot.top !== first.top),
      );
      const misnamed = own.some((spot) => spot.head !== (block.element.type === 'TH'));
      return aside || misnamed ? [{ ...fault('有单元格的标记与表中位置不符'), page: first.page + 1 }] : [];
    }),
  ];
}

const rowsIn = (table: PrintedElement): PrintedElement[] =>
  table.kids.flatMap((kid): PrintedElement[] => {
    if (!('type' in kid)) return [];
    return kid.type === 'TR' ? [kid] : rowsIn(kid);
  });

const cellsIn = (row: PrintedElement | undefined): PrintedElement[] =>
  (row?.kids ?? []).filter((kid): kid is PrintedElement => 'type' in kid && (kid.type === 'TH' || kid.type === 'TD'));

/** How many columns each row fills, those included that cells of rows above reach down to. */
function widthsOf(rows: readonly PrintedElement[]): number[] {
  const reaching: { rows: number; columns: number }[] = [];
  return rows.map((row) => {
    const above = reaching.filter((cell) => cell.rows-- > 0).reduce((sum, cell) => sum + cell.columns, 0);
    const own = cellsIn(row);
    for (const { rowSpan, columnSpan } of own)
      if (rowSpan > 1) reaching.push({ rows: rowSpan - 1, columns: columnSpan });
    return above + own.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  });
}

function spotsOf({ pages }: Layout): Map<PrintedGlyph, Spot> {
  const spots = new Map<PrintedGlyph, Spot>();
  pages.forEach(({ tables }, page) => {
    tables.forEach(({ columns }, table) => {
      columns.forEach((cells, column) => {
        cells.forEach(({ top, lines }, row) => {
          const spot = { page, table, column, top, head: row === 0 };
          for (const { glyphs } of lines) for (const glyph of glyphs) spots.set(glyph, spot);
        });
      });
    });
  });
  return spots;
}
