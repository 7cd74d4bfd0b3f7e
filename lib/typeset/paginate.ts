import { BELOW_TABLE, type Canvas, MOST_LENIENT, roomFor, topOf, type Unit } from './flow';
import type { TypeArea } from './geometry';

/** Opens pages and hands out their canvases; all that stands on a page has the same area. */
export type PageSink = { canvas(page: number, area: TypeArea): Canvas };

const heightOf = (unit: Unit, from: number, to: number): number =>
  unit.headHeight(from) + unit.strips.slice(from, to).reduce((a, b) => a + b, 0);

type State = {
  page: number;
  /** How far down the page is used, pt. */
  used: number;
  /** Nothing but headings stands on the page yet: what follows them has to begin here. */
  fresh: boolean;
};

/**
 * Places units on pages one after the other: headings stay with what follows, a signature with what precedes,
 * units break only where they allow it. Linear in the number of strips.
 */
export function paginate(units: readonly Unit[], sink: PageSink): void {
  const state: State = { page: 0, used: 0, fresh: true };
  /** Units before this one stand under a heading that has found its page. */
  let led = 0;
  units.forEach((unit, i) => {
    const onOwnPage = unit.startsPage || (i > 0 && units[i - 1]?.area !== unit.area);
    if (onOwnPage && state.used > 0) turn(state);
    if (unit.blank && state.used === 0) return;
    if (i >= led) {
      if (state.used > 0 && !fitsWithNext(units, i, state.used)) turn(state);
      if (unit.blank && state.used === 0) return;
      led = endOfStack(units, i);
    }
    place(unit, tailOf(units, i), state, sink);
    state.fresh &&= unit.keepWithNext === true;
  });
}

function turn(state: State): void {
  state.page++;
  state.used = 0;
  state.fresh = true;
}

/** The first unit after i that does not keep with the next one. */
function endOfStack(units: readonly Unit[], i: number): number {
  let end = i;
  while (units[end]?.keepWithNext) end++;
  return end;
}

/** Whether a stack of headings fits together with the beginning of what follows, which may have to stay with a signature. */
function fitsWithNext(units: readonly Unit[], i: number, used: number): boolean {
  let at = used;
  for (let j = i; j < units.length; j++) {
    const unit = units[j];
    if (!unit || (j > i && (unit.startsPage || unit.area !== units[i]?.area))) return true;
    const whole = unit.keepWithNext === true;
    if (!whole)
      return j === i ? roomFor(unit, at) >= 0 : segmentEnd(unit, 0, { used: at, fresh: false }, tailOf(units, j)) > 0;
    const height = heightOf(unit, 0, unit.strips.length);
    if (height > roomFor(unit, at)) return false;
    at = topOf(unit, at) + height;
  }
  return true;
}

/** What must stay with the end of unit i: 附件说明, signature. */
function tailOf(units: readonly Unit[], i: number): readonly Unit[] {
  let end = i + 1;
  while (units[end]?.keepWithPrevious) end++;
  return units.slice(i + 1, end);
}

/** Whether all these fit on the page below `used`. */
function allFit(units: readonly Unit[], used: number): boolean {
  let at = used;
  return units.every((unit) => {
    const height = heightOf(unit, 0, unit.strips.length);
    const fits = height <= roomFor(unit, at);
    at = topOf(unit, at) + height;
    return fits;
  });
}

/** How far down the page is used when the strips [from, to) of a unit stand at `top`, pt. */
const usedBelow = (unit: Unit, from: number, to: number, top: number): number =>
  top + heightOf(unit, from, to) + (unit.onGrid ? 0 : BELOW_TABLE);

function place(unit: Unit, tail: readonly Unit[], state: State, sink: PageSink): void {
  let from = 0;
  const total = unit.strips.length;
  while (from < total) {
    const to = segmentEnd(unit, from, state, tail);
    if (to === from) {
      turn(state);
      continue;
    }
    const top = topOf(unit, state.used);
    unit.draw(sink.canvas(state.page, unit.area), from, to, unit.area.top + top);
    state.used = usedBelow(unit, from, to, top);
    from = to;
    if (from < total) turn(state);
  }
}

/**
 * How far the unit goes on this page; `from` when nothing may stand here. On an empty page something always does, below
 * its headings if it may part less well there.
 */
function segmentEnd(unit: Unit, from: number, { used, fresh }: Omit<State, 'page'>, tail: readonly Unit[]): number {
  const total = unit.strips.length;
  const room = roomFor(unit, used);
  let [fits, height] = [from, unit.headHeight(from)];
  while (fits < total && height + (unit.strips[fits] ?? 0) <= room) height += unit.strips[fits++] ?? 0;
  if (fits === total && allFit(tail, usedBelow(unit, from, total, topOf(unit, used)))) return total;
  for (let leniency = 0; leniency <= (fresh ? MOST_LENIENT : 0); leniency++) {
    for (let to = Math.min(fits, total - 1); to > from; to--) if (unit.mayBreak(to, from, leniency)) return to;
  }
  return used > 0 ? from : Math.max(fits, from + 1);
}
