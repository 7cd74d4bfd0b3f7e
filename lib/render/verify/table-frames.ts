import { type Line, linesOf, near } from './lines';
import type { PrintedGlyph, PrintedPage, PrintedRule } from './printed';

/** Between two strokes of a column; those of merged cells are as far apart as their rows. */
export type PrintedCell = { top: number; bottom: number; lines: Line[]; text: string };

/** A ruled table on one page. */
export type PrintedTable = {
  top: number;
  bottom: number;
  /** x of the rules between columns, from the left. */
  edges: number[];
  /** Cells from the top, column by column; the first is the head's. */
  columns: PrintedCell[][];
};

type Frame = { top: number; bottom: number; edges: number[]; levels: PrintedRule[] };

/** Upright strokes of the same height side by side frame a table. */
export function tableFrames({ rules }: PrintedPage): Frame[] {
  const frames: Frame[] = [];
  for (const { x1, y1, x2, y2 } of rules) {
    if (!near(x1, x2, 0.01)) continue;
    const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
    const frame = frames.find((f) => near(f.top, top) && near(f.bottom, bottom));
    if (frame) frame.edges.push(x1);
    else frames.push({ top, bottom, edges: [x1], levels: [] });
  }
  for (const frame of frames) {
    frame.edges.sort((a, b) => a - b);
    frame.levels = rules
      .filter(({ y1, y2 }) => near(y1, y2, 0.01) && y1 > frame.top - 1 && y1 < frame.bottom + 1)
      .sort((a, b) => a.y1 - b.y1);
  }
  return frames.sort((a, b) => a.top - b.top);
}

export function tableOf({ top, bottom, edges, levels }: Frame, glyphs: readonly PrintedGlyph[]): PrintedTable {
  const columns = edges.slice(0, -1).map((left, i) => {
    const right = edges[i + 1] ?? left;
    const own = glyphs.filter(({ x }) => x >= left && x < right);
    const crossing = levels.filter(({ x1, x2 }) => Math.min(x1, x2) < left + 1 && Math.max(x1, x2) > right - 1);
    const ends = crossing.map(({ y1 }) => y1).filter((y) => y > top + 1);
    return ends.map((end, k) => cellOf(own, ends[k - 1] ?? top, end));
  });
  return { top, bottom, edges, columns };
}

function cellOf(glyphs: readonly PrintedGlyph[], top: number, bottom: number): PrintedCell {
  const lines = linesOf(glyphs.filter(({ y }) => y >= top && y < bottom));
  return { top, bottom, lines, text: lines.map(({ text }) => text).join('') };
}

/** The lines of all cells. */
export const linesIn = ({ columns }: PrintedTable): Line[] =>
  columns.flatMap((cells) => cells.flatMap(({ lines }) => lines));

/** Two pieces of one table have the same columns. */
export const sameColumns = (a: PrintedTable, b: PrintedTable): boolean =>
  a.edges.length === b.edges.length && a.edges.every((x, i) => near(x, b.edges[i] ?? 0));
