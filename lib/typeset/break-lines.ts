import { isMark, isWesternClass } from './characters';
import type { GlyphText } from './glyphs';
import { capacityOf } from './squeeze';

/** Glyphs [start, end); `cut` when a chunk too long for any line had to be cut. */
export type Line = { start: number; end: number; cut: boolean };

export type Measure = {
  /** Width of a full line, em. */
  width: number;
  /** Indent of the first and of the other lines, em. */
  first: number;
  rest: number;
  /** Whether marks may be squeezed to pull one more in (justified text). */
  squeeze: boolean;
};

const EPSILON = 1e-6;
/** A pushed-out line is looked at no further than this many glyphs ahead. */
const LOOK_AHEAD = 12;
/** Letters of the ending of an address: html, aspx. */
const LONGEST_ENDING = 5;

/** Advance of glyphs [start, end) without the spaces and the 中西间距 at its end, em. */
export function lineWidth(text: GlyphText, start: number, end: number): number {
  let width = 0;
  const last = trimEnd(text, start, end);
  for (let i = start; i < last; i++) width += (text.widths[i] ?? 0) + (i < last - 1 ? (text.gaps[i] ?? 0) : 0);
  return width;
}

/** The end of a line's ink: spaces at its end hang. */
export function trimEnd(text: GlyphText, start: number, end: number): number {
  let last = end;
  while (last > start && text.classes[last - 1] === 'space') last--;
  return last;
}

/** Greedy lines with 先挤进、后推出; linear in the length of the text. */
export function breakLines(text: GlyphText, measure: Measure): Line[] {
  const total = text.characters.length;
  const lines: Line[] = [];
  let start = 0;
  while (start < total) {
    const available = measure.width - (lines.length === 0 ? measure.first : measure.rest);
    const line = nextLine(text, start, available, measure.squeeze);
    lines.push(line);
    start = skipSpaces(text, line.end);
  }
  if (lines.length > 1) mendLastLine(text, lines, measure);
  return lines;
}

function nextLine(text: GlyphText, start: number, available: number, squeeze: boolean): Line {
  const total = text.characters.length;
  let [width, lastBreak, poorBreak, i] = [0, -1, -1, start];
  for (; i < total; i++) {
    const inked = width + (text.widths[i] ?? 0);
    if (inked > available + EPSILON && text.classes[i] !== 'space') break;
    width = inked + (text.gaps[i] ?? 0);
    if (!text.breaks[i]) continue;
    if (!squeeze && partsEnding(text, i)) poorBreak = i + 1;
    else lastBreak = i + 1;
  }
  if (i === total) return { start, end: total, cut: false };
  if (lastBreak < 0) lastBreak = poorBreak;
  const next = nextBreak(text, i);
  if (lastBreak < 0 && squeeze && pullsIn(text, start, next, available)) return { start, end: next, cut: false };
  const chunk = Math.max(lastBreak, start);
  if (lastBreak < 0 || (i > chunk && chunkTooLong(text, chunk, available)))
    return { start, end: cutPlace(text, chunk, i), cut: true };
  return { start, end: squeeze ? pullOrPush(text, start, lastBreak, next, available) : lastBreak, cut: false };
}

/** Whether a break after glyph i leaves no more of an address than .htm or .cn, for which ragged text need not break. */
function partsEnding(text: GlyphText, i: number): boolean {
  if (text.characters[i] !== '.') return false;
  let end = i + 1;
  while (end - i <= LONGEST_ENDING && text.classes[end] === 'western') end++;
  return end - i - 1 <= LONGEST_ENDING && !isWesternClass(text.classes[end] ?? 'han');
}

/**
 * Where a chunk [from, …) that no line can hold is cut so that glyph `limit` falls on the next: after a / if it has one,
 * or after a hyphen rather than before the /, which may not stand at a line's head.
 */
function cutPlace(text: GlyphText, from: number, limit: number): number {
  const after = (sign: string): number | undefined => {
    for (let end = limit; end > from + 1; end--) if (text.characters[end - 1] === sign) return end;
    return undefined;
  };
  return after('/') ?? (text.characters[limit] === '/' ? after('-') : undefined) ?? Math.max(limit, from + 1);
}

/** First place at or after glyph i where the line may end. */
function nextBreak(text: GlyphText, i: number): number {
  const limit = Math.min(text.characters.length, i + LOOK_AHEAD);
  for (let j = i; j < limit; j++) if (text.breaks[j] || j === text.characters.length - 1) return j + 1;
  return limit;
}

/** True when what begins at `from` cannot be broken within a whole line: it is cut where the line ends. */
function chunkTooLong(text: GlyphText, from: number, available: number): boolean {
  let width = 0;
  for (let i = from; i < text.characters.length; i++) {
    width += text.widths[i] ?? 0;
    if (width > available + EPSILON) return true;
    if (text.breaks[i]) return false;
  }
  return false;
}

/** Whether glyphs [start, end) can be squeezed into a line. */
export function pullsIn(text: GlyphText, start: number, end: number, available: number): boolean {
  const excess = lineWidth(text, start, end) - available;
  if (excess <= EPSILON) return true;
  const { inside, atEnd } = capacityOf(text, start, trimEnd(text, start, end));
  return excess <= inside + atEnd + EPSILON;
}

/** A mark that may not stand at the head is squeezed in if it can be; else whatever disturbs the line less. */
function pullOrPush(text: GlyphText, start: number, pushed: number, pulled: number, available: number): number {
  const shortfall = available - lineWidth(text, start, pushed);
  if (shortfall < EPSILON) return pushed;
  if (!pullsIn(text, start, pulled, available)) return pushed;
  const excess = lineWidth(text, start, pulled) - available;
  const bringsMark = isMark(text.classes[trimEnd(text, start, pulled) - 1] ?? 'han');
  return bringsMark || excess < shortfall ? pulled : pushed;
}

/** Characters besides marks among glyphs [start, end), counted up to two. */
export const countsOf = (text: GlyphText, start: number, end: number): number => {
  let count = 0;
  for (let i = start; i < end && count < 2; i++) if (!isMark(text.classes[i] ?? 'han')) count++;
  return count;
};

/** 孤字不成行: a last line holds at least two characters besides marks. */
function mendLastLine(text: GlyphText, lines: Line[], measure: Measure): void {
  const [previous, last] = [lines[lines.length - 2], lines[lines.length - 1]];
  if (!previous || !last || previous.cut || countsOf(text, last.start, last.end) >= 2) return;
  const available = measure.width - (lines.length === 2 ? measure.first : measure.rest);
  if (measure.squeeze && pullsIn(text, previous.start, last.end, available)) {
    lines.splice(-2, 2, { start: previous.start, end: last.end, cut: false });
    return;
  }
  const earliest = Math.max(previous.start + 2, previous.end - LOOK_AHEAD);
  for (let end = previous.end - 1; end >= earliest; end--) {
    if (!text.breaks[end - 1] || countsOf(text, end, last.end) < 2) continue;
    lines.splice(-2, 2, { ...previous, end }, { ...last, start: skipSpaces(text, end) });
    return;
  }
}

/** The first glyph from `from` on that is no space. */
export function skipSpaces(text: GlyphText, from: number): number {
  let start = from;
  while (text.classes[start] === 'space') start++;
  return start;
}
