import { AREA, ASCENT, SIZE } from '@/lib/typeset';
import type { PrintedFile, PrintedGlyph, PrintedPage } from './printed';

/** Characters side by side, in order from the left; spaces at the ends left out. */
export type PrintedLine = {
  glyphs: PrintedGlyph[];
  text: string;
  left: number;
  right: number;
  /** Baseline, pt. */
  y: number;
  size: number;
  /** Counts the page's lines of text from 1. */
  number: number;
};

/** A ruled table on one page. */
export type PrintedTable = {
  top: number;
  bottom: number;
  /** x of the rules between columns, from the left. */
  edges: number[];
  /** Lines of the cells, column by column, those of the head first. */
  columns: { head: PrintedLine[]; body: PrintedLine[] }[];
};

export type PageLayout = { lines: PrintedLine[]; tables: PrintedTable[]; folio: PrintedLine[] };
export type Layout = { pages: PageLayout[]; bodyFont: string };

const SAME = 0.6;
/** What stands below the type area in the size of page numbers is one. */
const isFolio = ({ y, size }: PrintedGlyph): boolean => y > AREA.bottom + 5 && near(size, SIZE.four, 0.1);

export const near = (a: number, b: number, tolerance = SAME): boolean => Math.abs(a - b) <= tolerance;
export const isBodySize = (line: PrintedLine): boolean => near(line.size, SIZE.three, 0.1);
/** Which of the 28 columns a place is, counted from 0. */
export const columnOf = (x: number): number => (x - AREA.left) / SIZE.three;
/** Top of a grid line's character box by the baseline of its characters. */
export const boxTop = (line: PrintedLine): number => line.y - ASCENT * line.size - (SIZE.three - line.size) / 2;

/** What stands where on each page: lines of text, tables, page number. */
export function layoutOf(file: PrintedFile): Layout {
  return { pages: file.pages.map(pageLayout), bodyFont: mostUsedFont(file) };
}

function pageLayout(page: PrintedPage): PageLayout {
  const glyphs = page.glyphs.filter(({ text }) => text !== '\ufeff');
  const frames = tableFrames(page);
  const inTable = (glyph: PrintedGlyph) => frames.find(({ top, bottom }) => glyph.y > top && glyph.y < bottom);
  const text = glyphs.filter((glyph) => !inTable(glyph));
  return {
    lines: linesOf(text.filter((glyph) => !isFolio(glyph))),
    folio: linesOf(text.filter(isFolio)),
    tables: frames.map((frame) =>
      tableOf(
        frame,
        glyphs.filter((glyph) => inTable(glyph) === frame),
      ),
    ),
  };
}

/** Glyphs of one baseline each, from the top. */
export function linesOf(glyphs: readonly PrintedGlyph[]): PrintedLine[] {
  const rows: PrintedGlyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const last = rows[rows.length - 1];
    if (last?.[0] && near(last[0].y, glyph.y)) last.push(glyph);
    else rows.push([glyph]);
  }
  return rows
    .flatMap((row) => {
      const ordered = row.sort((a, b) => a.x - b.x);
      const inked = ordered.filter(({ text }) => text.trim() !== '');
      const [first, last] = [inked[0], inked[inked.length - 1]];
      if (!first || !last) return [];
      const kept = ordered.slice(ordered.indexOf(first), ordered.indexOf(last) + 1);
      const line = { glyphs: kept, left: first.x, right: last.x + last.width, y: first.y, size: first.size };
      return [{ ...line, text: kept.map(({ text }) => text).join('') }];
    })
    .map((line, i) => ({ ...line, number: i + 1 }));
}

type Frame = { top: number; bottom: number; edges: number[]; headBottom: number };

/** Upright strokes of the same height side by side frame a table; its second level stroke ends the head. */
function tableFrames({ rules }: PrintedPage): Frame[] {
  const frames: Frame[] = [];
  for (const { x1, y1, x2, y2 } of rules) {
    if (!near(x1, x2, 0.01)) continue;
    const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
    const frame = frames.find((f) => near(f.top, top) && near(f.bottom, bottom));
    if (frame) frame.edges.push(x1);
    else frames.push({ top, bottom, edges: [x1], headBottom: bottom });
  }
  for (const frame of frames) {
    frame.edges.sort((a, b) => a - b);
    const levels = rules.filter(({ y1, y2 }) => near(y1, y2, 0.01) && y1 > frame.top + SAME && y1 <= frame.bottom);
    frame.headBottom = Math.min(frame.bottom, ...levels.map(({ y1 }) => y1));
  }
  return frames.sort((a, b) => a.top - b.top);
}

function tableOf({ top, bottom, edges, headBottom }: Frame, glyphs: readonly PrintedGlyph[]): PrintedTable {
  const columns = edges.slice(0, -1).map((left, i) => {
    const right = edges[i + 1] ?? left;
    const own = glyphs.filter(({ x }) => x >= left && x < right);
    return {
      head: linesOf(own.filter(({ y }) => y < headBottom)),
      body: linesOf(own.filter(({ y }) => y >= headBottom)),
    };
  });
  return { top, bottom, edges, columns };
}

function mostUsedFont({ pages }: PrintedFile): string {
  const counts = new Map<string, number>();
  for (const { font, size } of pages.flatMap(({ glyphs }) => glyphs)) {
    if (near(size, SIZE.three, 0.1)) counts.set(font, (counts.get(font) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
