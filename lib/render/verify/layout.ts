import { AREA, ASCENT, PAGE, SIZE, TURNED_AREA, type TypeArea } from '@/lib/typeset';
import { type Line, linesOf, near } from './lines';
import type { PrintedFile, PrintedGlyph, PrintedPage } from './printed';
import { type PrintedTable, tableFrames, tableOf } from './table-frames';

export type PrintedLine = Line & {
  /** The type area of its page. */
  area: TypeArea;
};

export type PageLayout = { area: TypeArea; lines: PrintedLine[]; tables: PrintedTable[]; folio: Line[] };
export type Layout = { pages: PageLayout[]; bodyFont: string };

/** What stands below the type area in the size of page numbers is one. */
const isFolio = ({ y, size }: PrintedGlyph): boolean => y > AREA.bottom + 5 && near(size, SIZE.four, 0.1);

export const isBodySize = (line: Line): boolean => near(line.size, SIZE.three, 0.1);
export const isTitleSize = (line: Line): boolean => near(line.size, SIZE.two, 0.1);
/** Which of the columns a place is, counted from 0. */
export const columnAt = (x: number, area: TypeArea): number => (x - area.left) / SIZE.three;
/** The column a line begins in. */
export const columnOf = ({ left, area }: PrintedLine): number => columnAt(left, area);
/** Top of a grid line's character box by the baseline of its characters. */
export const boxTop = (line: Line): number => line.y - ASCENT * line.size - (SIZE.three - line.size) / 2;

/** A body line that goes on from the one above: it begins in the first column. */
export const isFlush = (line?: PrintedLine): boolean =>
  line !== undefined && isBodySize(line) && near(columnOf(line), 0, 0.1);
export const isIndented = (line?: PrintedLine): boolean =>
  line !== undefined && isBodySize(line) && near(columnOf(line), 2, 0.1);

/** What stands where on each page: lines of text, tables, page number. */
export function layoutOf(file: PrintedFile): Layout {
  return { pages: file.pages.map(pageLayout), bodyFont: mostUsedFont(file) };
}

/** Signs without ink stand between the rows of tables. */
const isSign = ({ text }: PrintedGlyph): boolean => !/^[\u200b\ufeff]$/.test(text);

function pageLayout(page: PrintedPage): PageLayout {
  const area = page.width > page.height ? TURNED_AREA : AREA;
  const glyphs = page.glyphs.filter(isSign);
  const frames = tableFrames(page);
  const inTable = (glyph: PrintedGlyph) => frames.find(({ top, bottom }) => glyph.y > top && glyph.y < bottom);
  const folio = new Set(glyphs.filter((glyph) => isFolio(onSheet(glyph, area))));
  const [text, cells] = [[] as PrintedGlyph[], frames.map((): PrintedGlyph[] => [])];
  for (const glyph of glyphs) {
    if (folio.has(glyph)) continue;
    const frame = inTable(glyph);
    (frame ? cells[frames.indexOf(frame)] : text)?.push(glyph);
  }
  return {
    area,
    lines: linesOf(text).map((line) => ({ ...line, area })),
    folio: linesOf([...folio].map((glyph) => onSheet(glyph, area))),
    tables: frames.map((frame, i) => tableOf(frame, cells[i] ?? [])),
  };
}

/** A page number keeps its place on the sheet however that is turned (7.5): its place on the upright sheet. */
function onSheet(glyph: PrintedGlyph, { turned }: TypeArea): PrintedGlyph {
  return turned && glyph.turns === 1 ? { ...glyph, x: glyph.y, y: PAGE.height - glyph.x } : glyph;
}

function mostUsedFont({ pages }: PrintedFile): string {
  const counts = new Map<string, number>();
  for (const { font, size } of pages.flatMap(({ glyphs }) => glyphs)) {
    if (near(size, SIZE.three, 0.1)) counts.set(font, (counts.get(font) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
