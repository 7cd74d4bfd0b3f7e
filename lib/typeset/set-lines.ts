import type { Alignment, Source } from './block';
import { breakLines, type Line, lineWidth } from './break-lines';
import type { ElementRun } from './element';
import type { Canvas } from './flow';
import { ASCENT } from './geometry';
import { type GlyphText, glyphText } from './glyphs';
import { justifiedLines } from './justified-lines';
import { justify } from './justify';
import type { FontMetrics } from './metrics';
import { placeLine } from './place-line';

export type TextStyle = {
  /** pt */
  size: number;
  /** Width of the column, pt. */
  width: number;
  /** Indents of the first and the following lines, em. */
  first?: number;
  rest?: number;
  align: Alignment | 'justify';
};

/** A paragraph cut into lines, ready to be drawn at any height. */
export type SetText = { text: GlyphText; lines: Line[]; style: TextStyle };

/** Cuts runs into lines. An empty paragraph has none. */
export function setText(runs: readonly ElementRun[], style: TextStyle, metrics: FontMetrics): SetText {
  const text = glyphText(runs, metrics);
  const squeeze = style.align === 'justify';
  const measure = { width: style.width / style.size, first: style.first ?? 0, rest: style.rest ?? 0, squeeze };
  return { text, lines: (squeeze ? justifiedLines : breakLines)(text, measure), style };
}

/** Left edge of line `index` relative to the column, and the room it fills, em. */
function lineBox({ text, lines, style }: SetText, index: number): { offset: number; available: number } {
  const line = lines[index];
  const indent = (index === 0 ? style.first : style.rest) ?? 0;
  const available = style.width / style.size - indent;
  if (!line || style.align === 'justify' || style.align === 'left') return { offset: indent, available };
  const slack = Math.max(0, available - lineWidth(text, line.start, line.end));
  return { offset: indent + (style.align === 'center' ? slack / 2 : slack), available };
}

/** Draws one line with its em box's top at `top`, its column's left edge at `left` (pt). */
export function drawLine(canvas: Canvas, set: SetText, index: number, left: number, top: number, source: Source): void {
  const line = set.lines[index];
  if (!line) return;
  const { offset, available } = lineBox(set, index);
  const { size, align } = set.style;
  const isLast = index === set.lines.length - 1;
  const filled =
    align === 'justify' && (!(isLast || line.cut) || lineWidth(set.text, line.start, line.end) > available);
  const changes = filled ? justify(set.text, line.start, line.end, available) : undefined;
  const place = { x: left + offset * size, y: top + ASCENT * size, size, source };
  // Spaces at the line's end hang beyond it without ink: who copies or hears the words needs them between two lines.
  const { line: placed, links } = placeLine(set.text, line.start, line.end, changes, place);
  canvas.line(placed, links);
}
