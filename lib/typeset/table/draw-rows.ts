import type { Source, TableBlock } from '../block';
import type { ContentElement } from '../element';
import type { Canvas } from '../flow';
import { ASCENT, type TypeArea } from '../geometry';
import { drawLine } from '../set-lines';
import { unheard } from './elements';
import { heightOfLines, paddingOf, type SetCell, type SetRow, TABLE } from './measure-row';

export type TablePart = {
  area: TypeArea;
  rows: readonly SetRow[];
  columns: TableBlock['columns'];
  merged: readonly number[];
  /** Its head has stood on an earlier page. */
  continued: boolean;
};

const THICKNESS = { frame: 1, inner: 0.5 } as const;

/** Draws a page's rows, the head first; merged cells stand once, at the head of the rows of their group. */
export function drawRows(canvas: Canvas, part: TablePart, top: number): void {
  const lefts = columnEdges(part);
  let y = top;
  part.rows.forEach((row, i) => {
    row.cells.forEach((cell, column) => {
      const repeated = part.merged.includes(column) && joins(part.rows, i);
      const lines = part.merged.includes(column) ? { from: 0, to: cell.lines } : { from: row.from, to: row.to };
      const centred = i === 0 || part.merged.length === 0;
      const lowered = centred ? (row.height - heightOfLines(Math.min(cell.lines, row.to) - row.from)) / 2 : 0;
      const again = i === 0 ? part.continued : part.merged.includes(column) && row.from > 0;
      if (!repeated)
        drawCell(again ? unheard(canvas) : canvas, cell, lines, {
          left: lefts[column] ?? 0,
          right: lefts[column + 1] ?? 0,
          top: y + lowered,
        });
    });
    y += row.height;
  });
  drawRules(canvas, part, lefts, top);
}

/** True when a row belongs to the group of the row above it on the same page. */
const joins = (rows: readonly SetRow[], i: number): boolean =>
  rows[i]?.group !== undefined && rows[i]?.group === rows[i - 1]?.group;

const columnEdges = ({ area, columns }: TablePart): number[] => {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let x = area.left + (area.width - total) / 2;
  return [x, ...columns.map(({ width }) => (x += width))];
};

/** Draws the lines [from, to) of a cell from its top on. */
function drawCell(
  canvas: Canvas,
  { cell, element, sets, lines }: SetCell,
  { from, to }: { from: number; to: number },
  place: { left: number; right: number; top: number },
): void {
  const left = place.left + paddingOf(place.right - place.left);
  let index = 0;
  let y = place.top + TABLE.padding.y + (TABLE.pitch - TABLE.size) / 2;
  if (lines === 0) drawBlank(canvas, { left, y, element, source: cell.source });
  for (const set of sets) {
    for (let i = 0; i < set.lines.length; i++, index++) {
      if (index < from || index >= to) continue;
      drawLine(canvas, set, i, left, y, cell.source);
      y += TABLE.pitch;
    }
  }
}

/** A cell without words is a cell too: it keeps the columns of its row for those who hear them. */
function drawBlank(canvas: Canvas, at: { left: number; y: number; element?: ContentElement; source: Source }): void {
  const { left: x, y, element, source } = at;
  const run = {
    x,
    y: y + ASCENT * TABLE.size,
    role: 'body',
    size: TABLE.size,
    text: '',
    spacing: 0,
    width: 0,
  } as const;
  canvas.line({ runs: [{ ...run, element }], source });
}

function drawRules(
  canvas: Canvas,
  { area, rows, columns, merged }: TablePart,
  lefts: readonly number[],
  top: number,
): void {
  const [left = area.left, right = area.right] = [lefts[0], lefts[lefts.length - 1]];
  let y = top;
  rows.forEach((row, i) => {
    const thickness = i === 0 ? THICKNESS.frame : THICKNESS.inner;
    for (const [from, to] of spans(columns.length, joins(rows, i) ? merged : [])) {
      canvas.rule({ x1: lefts[from] ?? left, y1: y, x2: lefts[to] ?? right, y2: y, thickness });
    }
    canvas.rowGap({ x: left, y, width: right - left });
    y += row.height;
  });
  canvas.rowGap({ x: left, y, width: right - left });
  canvas.rule({ x1: left, y1: y, x2: right, y2: y, thickness: THICKNESS.frame });
  lefts.forEach((x, i) => {
    const thickness = i === 0 || i === lefts.length - 1 ? THICKNESS.frame : THICKNESS.inner;
    canvas.rule({ x1: x, y1: top, x2: x, y2: y, thickness });
  });
}

/** The stretches of columns [from, to) that a rule crosses when it leaves out the merged columns. */
function spans(columns: number, without: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < columns; i++) {
    if (without.includes(i)) continue;
    const last = found[found.length - 1];
    if (last && last[1] === i) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}
