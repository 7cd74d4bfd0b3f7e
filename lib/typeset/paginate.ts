import { type Canvas, roomFor, topOf, type Unit } from './flow';
import { AREA } from './geometry';

/** Below a table the text keeps clear of its last rule, pt. */
const BELOW_TABLE = 9;

/** Opens pages and hands out their canvases. */
export type PageSink = { canvas(page: number): Canvas };

const heightOf = (unit: Unit, from: number, to: number): number =>
  unit.headHeight(from) + unit.strips.slice(from, to).reduce((a, b) => a + b, 0);

/**
 * Places units on pages one after the other: headings stay with what follows, a signature with what precedes,
 * units break only where they allow it. Linear in the number of strips.
 * @returns the number of pages
 */
export function paginate(units: readonly Unit[], sink: PageSink): number {
  const state = { page: 0, used: 0 };
  units.forEach((unit, i) => {
    if (unit.startsPage && (state.used > 0 || state.page > 0)) turn(state);
    if (unit.blank && state.used === 0) return;
    if (state.used > 0 && !fitsWithNext(units, i, state.used)) turn(state);
    if (unit.blank && state.used === 0) return;
    place(unit, tailHeight(units, i), state, sink);
  });
  return state.page + 1;
}

const turn = (state: { page: number; used: number }): void => {
  state.page++;
  state.used = 0;
};

/** Whether a stack of headings fits together with the beginning of what follows, which may have to stay with a signature. */
function fitsWithNext(units: readonly Unit[], i: number, used: number): boolean {
  let at = used;
  for (let j = i; j < units.length; j++) {
    const unit = units[j];
    if (!unit || (unit.startsPage && j > i)) return true;
    const whole = unit.keepWithNext === true;
    if (!whole) return j === i ? roomFor(unit, at) >= 0 : segmentEnd(unit, 0, at, tailHeight(units, j)) > 0;
    const height = heightOf(unit, 0, unit.strips.length);
    if (height > roomFor(unit, at)) return false;
    at = topOf(unit, at) + height;
  }
  return true;
}

/** Height of what must stay with the end of unit i (附件说明, signature), pt. */
function tailHeight(units: readonly Unit[], i: number): number {
  let height = 0;
  for (let j = i + 1; units[j]?.keepWithPrevious; j++) {
    const unit = units[j];
    if (unit) height += heightOf(unit, 0, unit.strips.length);
  }
  return height;
}

function place(unit: Unit, tail: number, state: { page: number; used: number }, sink: PageSink): void {
  let from = 0;
  const total = unit.strips.length;
  while (from < total) {
    const to = segmentEnd(unit, from, state.used, tail);
    if (to === from) {
      turn(state);
      continue;
    }
    const top = topOf(unit, state.used);
    unit.draw(sink.canvas(state.page), from, to, AREA.top + top);
    state.used = top + heightOf(unit, from, to) + (unit.onGrid ? 0 : BELOW_TABLE);
    from = to;
    if (from < total) turn(state);
  }
}

/** How far the unit goes on this page; `from` when nothing may stand here. On an empty page something always does. */
function segmentEnd(unit: Unit, from: number, used: number, tail: number): number {
  const total = unit.strips.length;
  const room = roomFor(unit, used);
  let [fits, height] = [from, unit.headHeight(from)];
  while (fits < total && height + (unit.strips[fits] ?? 0) <= room) height += unit.strips[fits++] ?? 0;
  if (fits === total && height + tail <= room) return total;
  const empty = used === 0;
  for (let to = Math.min(fits, total - 1); to > from; to--) if (unit.mayBreak(to)) return to;
  if (!empty) return from;
  return Math.max(fits, from + 1);
}
