import type { Block, Source, TextRun } from './block';
import { gridUnit, type Unit } from './flow';
import { AREA, GRID, SIZE } from './geometry';
import type { FontMetrics } from './metrics';
import { drawLine, type SetText, setText } from './set-lines';
import { titleLines } from './title-lines';

/** 首行左空二字. */
const INDENT = 2;

/** Drops a line's characters to the middle of the grid line's character box when they are larger than 三号. */
const offsetOf = (size: number): number => (SIZE.three - size) / 2;

const drawFrom =
  (set: SetText, source: Source): Unit['draw'] =>
  (canvas, from, to, top) => {
    for (let i = from; i < to; i++) {
      drawLine(canvas, set, i, AREA.left, top + (i - from) * GRID.pitch + offsetOf(set.style.size), source);
    }
  };

/** A body paragraph: justified on the 28-column grid; no single line alone at a page's head or foot (孤行不成页). */
export function paragraphUnit(block: Extract<Block, { kind: 'paragraph' }>, metrics: FontMetrics): Unit {
  const style = { size: SIZE.three, width: GRID.measure, first: INDENT, align: 'justify' } as const;
  const set = setText(block.runs, style, metrics);
  const draw = drawFrom(set, block.source);
  return gridUnit(set.lines.length, {
    mayBreak: (i) => i >= 2 && set.lines.length - i >= 2,
    draw: (canvas, from, to, top) => {
      if (block.bookmark && from === 0) canvas.bookmark(block.bookmark.level, block.bookmark.title, top);
      draw(canvas, from, to, top);
    },
  });
}

/** A heading: set whole, never at a page's foot. @param indent of its first line, em */
export function headingUnit(block: Extract<Block, { kind: 'heading' }>, metrics: FontMetrics, indent = INDENT): Unit {
  const set = setText(block.runs, { size: SIZE.three, width: GRID.measure, first: indent, align: 'left' }, metrics);
  const draw = drawFrom(set, block.source);
  return gridUnit(set.lines.length, {
    keepWithNext: true,
    mayBreak: () => false,
    draw: (canvas, from, to, top) => {
      if (block.bookmark && from === 0) canvas.bookmark(block.bookmark.level, block.bookmark.title, top);
      draw(canvas, from, to, top);
    },
  });
}

/** 主送机关: flush left, its colon included. */
export function addresseeUnit(block: Extract<Block, { kind: 'addressee' }>, metrics: FontMetrics): Unit {
  const runs: TextRun[] = [{ role: 'body', text: block.text }];
  const set = setText(runs, { size: SIZE.three, width: GRID.measure, align: 'left' }, metrics);
  return gridUnit(set.lines.length, { keepWithNext: true, draw: drawFrom(set, block.source) });
}

/** Title lines: 二号小标宋, centred, as the author broke them; a line too long is broken into even lines. */
export function titleUnit(lines: readonly string[], source: Source, metrics: FontMetrics): Unit {
  const sets = lines.flatMap((line) => titleLines(line, metrics));
  const count = sets.reduce((sum, set) => sum + set.lines.length, 0);
  return gridUnit(count, {
    keepWithNext: true,
    mayBreak: () => false,
    draw: (canvas, _from, _to, top) => {
      let y = top + offsetOf(SIZE.two);
      for (const set of sets) {
        for (let i = 0; i < set.lines.length; i++, y += GRID.pitch) drawLine(canvas, set, i, AREA.left, y, source);
      }
    },
  });
}
