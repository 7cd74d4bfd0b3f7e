import { lineWidth, trimEnd } from './break-lines';
import { isWesternClass } from './characters';
import type { GlyphText } from './glyphs';
import { squeezeBy, squeezes } from './squeeze';

/** Western spaces and 中西间距 open to 1/3 em before all gaps take part (CLREQ: at most 1/2, many houses 1/3). */
const SOFT_WIDEST = 1 / 3;
/** A line whose gaps would all open wider than this, em, stays ragged. */
const WIDEST = 0.5;

/**
 * The change of the gap after each glyph of a line so that it fills `available` em.
 * Narrowing follows CLREQ's order; widening: Western spaces and 中西间距 first, then all gaps alike.
 */
export function justify(text: GlyphText, start: number, end: number, available: number): Float64Array {
  const last = trimEnd(text, start, end);
  const difference = available - lineWidth(text, start, last);
  if (difference < -1e-6) return squeezeBy(squeezes(text, start, last), -difference, start, last);
  if (difference < 1e-6) return new Float64Array(last - start);
  return stretchBy(text, start, last, difference);
}

function stretchBy(text: GlyphText, start: number, end: number, amount: number): Float64Array {
  const changes = new Float64Array(end - start);
  const soft: { at: number; room: number }[] = [];
  let even = 0;
  for (let i = start; i < end - 1; i++) {
    if (text.classes[i] === 'space') soft.push({ at: i, room: Math.max(0, SOFT_WIDEST - (text.widths[i] ?? 0)) });
    else if ((text.gaps[i] ?? 0) > 0) soft.push({ at: i, room: SOFT_WIDEST - (text.gaps[i] ?? 0) });
    if (stretches(text, i)) even++;
  }
  const softRoom = soft.reduce((sum, { room }) => sum + room, 0);
  const bySoft = Math.min(amount, softRoom);
  const each = even > 0 ? (amount - bySoft) / even : 0;
  if ((even === 0 && amount - bySoft > 1e-6) || each > WIDEST) return changes;
  for (const { at, room } of soft) changes[at - start] = softRoom > 0 ? (room * bySoft) / softRoom : 0;
  for (let i = start; i < end - 1; i++) if (stretches(text, i)) changes[i - start] = (changes[i - start] ?? 0) + each;
  return changes;
}

/** Letters of a Western word, the halves of —— and ……, and typed spaces keep their distance. */
function stretches(text: GlyphText, i: number): boolean {
  const [a, b] = [text.classes[i] ?? 'han', text.classes[i + 1] ?? 'han'];
  if (a === 'space' || b === 'space' || b === 'ignorable') return false;
  if (a === b && (a === 'dash' || a === 'ellipsis')) return false;
  return !(isWesternClass(a) && isWesternClass(b));
}
