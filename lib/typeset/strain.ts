import { type Line, lineWidth, trimEnd } from './break-lines';
import type { GlyphText } from './glyphs';
import { capacityOf } from './squeeze';
import { LOOSE, looseness } from './stretch';

/** A line short of less than this, em, is left alone. */
const LEAST_WANT = 0.5;
/** A line squeezed as far as it goes looks as bad as one this loose, em. */
const SQUEEZED = 0.04;
/** As one with all its 中西间距 and spaces opened does. */
const OPENED = 0.01;

type Span = Pick<Line, 'start' | 'end'>;

/** Whether a line that fills `room` em looks loose. */
export function isLoose(text: GlyphText, { start, end }: Span, room: number): boolean {
  const last = trimEnd(text, start, end);
  const want = room - lineWidth(text, start, last);
  return want > LEAST_WANT && looseness(text, start, last, want) > LOOSE;
}

/**
 * How badly a line looks that fills `room` em, as the square of how loose it is; 0 where it fills it as it stands, or
 * with the mark at its end cut to half (GB/T 15834-2011 5.1.10).
 */
export function strainOf(text: GlyphText, { start, end }: Span, room: number): number {
  const last = trimEnd(text, start, end);
  const want = room - lineWidth(text, start, last);
  if (want > 1e-6) return (looseness(text, start, last, want) + OPENED * Math.min(1, want)) ** 2;
  const { inside, atEnd } = capacityOf(text, start, last);
  const excess = -want - atEnd;
  return excess > 1e-6 ? (SQUEEZED * (excess / Math.max(1e-6, inside))) ** 2 : 0;
}
