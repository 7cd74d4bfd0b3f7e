import type { Source } from './block';
import { gridUnit, type Unit } from './flow';
import { GRID, SIZE, type TypeArea } from './geometry';
import { drawLine, type SetText } from './set-lines';

/** Centres characters of another size in the grid line's character box, pt. */
const offsetOf = (size: number): number => (SIZE.three - size) / 2;

/** A unit of the lines of several texts, one grid line each, in order. */
export function linesUnit(
  area: TypeArea,
  texts: readonly { set: SetText; source: Source }[],
  unit: Partial<Unit>,
): Unit {
  const lines = texts.flatMap(({ set, source }) => set.lines.map((_, index) => ({ set, source, index })));
  return gridUnit(area, lines.length, {
    draw: (canvas, from, to, top) => {
      lines.slice(from, to).forEach(({ set, source, index }, i) => {
        drawLine(canvas, set, index, area.left, top + i * GRID.pitch + offsetOf(set.style.size), source);
      });
    },
    ...unit,
  });
}
