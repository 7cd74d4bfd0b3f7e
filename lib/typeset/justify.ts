import { lineWidth, trimEnd } from './break-lines';
import type { GlyphText } from './glyphs';
import { squeezeBy, squeezes } from './squeeze';
import { stretchBy } from './stretch';

/** The change of the gap after each glyph of a line so that it fills `available` em; narrowing follows CLREQ's order. */
export function justify(text: GlyphText, start: number, end: number, available: number): Float64Array {
  const last = trimEnd(text, start, end);
  const difference = available - lineWidth(text, start, last);
  if (difference < -1e-6) return squeezeBy(squeezes(text, start, last), -difference, start, last);
  if (difference < 1e-6) return new Float64Array(last - start);
  return stretchBy(text, start, last, difference);
}
