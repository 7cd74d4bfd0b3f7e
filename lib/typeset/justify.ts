import { lineWidth, trimEnd } from './break-lines';
import { isWesternClass } from './characters';
import type { GlyphText } from './glyphs';
import { squeezeBy, squeezes } from './squeeze';

/** 中西间距 opens to 1/3 em before all gaps take part (CLREQ: at most 1/2, many houses 1/3). */
const SOFT_WIDEST = 1 / 3;
/** No gap opens wider than this, em; a line that would need it stays ragged. */
const WIDEST = 0.5;

/**
 * The change of the gap after each glyph of a line so that it fills `available` em.
 * Narrowing follows CLREQ's order; widening: Western spaces to 1/2 em, 中西间距 to 1/3, then all gaps alike.
 */
export function justify(text: GlyphText, start: number, end: number, available: number): Float64Array {
  const last = trimEnd(text, start, end);
  const difference = available - lineWidth(text, start, last);
  if (difference < -1e-6) return squeezeBy(squeezes(text, start, last), -difference, start, last);
  if (difference < 1e-6) return new Float64Array(last - start);
  return stretchBy(text, start, last, difference);
}

type Gap = { at: number; room: number };

function stretchBy(text: GlyphText, start: number, end: number, amount: number): Float64Array {
  const [spaces, soft, all]: [Gap[], Gap[], Gap[]] = [[], [], []];
  for (let at = start; at < end - 1; at++) {
    const gap = text.gaps[at] ?? 0;
    if (text.classes[at] === 'space') spaces.push({ at, room: Math.max(0, WIDEST - (text.widths[at] ?? 0)) });
    else if (gap > 0) soft.push({ at, room: SOFT_WIDEST - gap });
    if (stretches(text, at)) all.push({ at, room: WIDEST - (gap > 0 ? SOFT_WIDEST : 0) });
  }
  const changes = new Float64Array(end - start);
  let left = amount;
  for (const gaps of [spaces, soft, all]) left -= widen(changes, gaps, left, start);
  return left > 1e-6 ? new Float64Array(end - start) : changes;
}

/** Widens gaps alike, none by more than its room, until `amount` is used up. @returns how much was used, em */
function widen(changes: Float64Array, gaps: readonly Gap[], amount: number, start: number): number {
  let [left, sharing] = [amount, gaps.length];
  for (const { at, room } of gaps.toSorted((a, b) => a.room - b.room)) {
    const own = Math.min(room, left / sharing--);
    changes[at - start] = (changes[at - start] ?? 0) + own;
    left -= own;
  }
  return amount - left;
}

/** Letters of a Western word, the halves of —— and ……, and typed spaces keep their distance. */
function stretches(text: GlyphText, i: number): boolean {
  const [a, b] = [text.classes[i] ?? 'han', text.classes[i + 1] ?? 'han'];
  if (a === 'space' || b === 'space' || b === 'ignorable') return false;
  if (a === b && (a === 'dash' || a === 'ellipsis')) return false;
  return !(isWesternClass(a) && isWesternClass(b));
}
