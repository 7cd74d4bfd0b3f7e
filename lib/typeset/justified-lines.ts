import { breakLines, countsOf, type Line, lineWidth, type Measure, pullsIn, skipSpaces } from './break-lines';
import type { GlyphText } from './glyphs';
import { isLoose, strainOf } from './strain';

/** Lines down to a loose one, and from it on, that may give or take a character; a paragraph of any length stays quick. */
const ABOVE = 4;
const FROM = 2;
/** How far short of its room a line is tried, em. */
const SHORT = 4;
/** Worse than any line: one left with a single character (孤字不成行). */
const LONELY = 100;

/**
 * Lines of a justified text. Each is filled as far as it goes; where that leaves one loose (before a number with its
 * unit, a document's number, an address), it shares the want with the lines around it, one giving to the next.
 */
export function justifiedLines(text: GlyphText, measure: Measure): Line[] {
  let lines = breakLines(text, measure);
  for (let i = 0; i < lines.length - 1; i++) {
    const line = lines[i];
    if (!line || line.cut || !isLoose(text, line, roomOf(measure, i))) continue;
    const [from, to] = [firstOf(lines, i), Math.min(lines.length, i + FROM)];
    const own = lines.slice(from, to);
    const better = own.some(({ cut }) => cut) ? undefined : lessStrained(text, own, measure, from);
    if (better) lines = [...lines.slice(0, from), ...better, ...lines.slice(to)];
  }
  return lines;
}

/** The first line above line i that takes part: what was cut stays as it is. */
function firstOf(lines: readonly Line[], i: number): number {
  let from = i;
  while (from > 0 && i - from < ABOVE - 1 && !lines[from - 1]?.cut) from--;
  return from;
}

export const roomOf = ({ width, first, rest }: Measure, index: number): number => width - (index === 0 ? first : rest);

type Way = { strain: number; lines: Line[] };

/** Other lines for the same words, no more of them and less strained together, if there are any. @param index of the first */
function lessStrained(text: GlyphText, own: readonly Line[], measure: Measure, index: number): Line[] | undefined {
  const last = own.at(-1)?.end ?? 0;
  const before = own.reduce((sum, line, i) => sum + strainAt(text, line, roomOf(measure, index + i)), 0);
  const known = new Map<number, Way | undefined>();
  /** @param left how many lines may still be made */
  const from = (start: number, left: number): Way | undefined => {
    if (start >= last) return { strain: 0, lines: [] };
    const key = start * (own.length + 1) + left;
    if (!known.has(key)) known.set(key, left > 0 ? found(start, left) : undefined);
    return known.get(key);
  };
  const found = (start: number, left: number): Way | undefined => {
    const room = roomOf(measure, index + own.length - left);
    let chosen: Way | undefined;
    for (const end of endsOf(text, start, last, room)) {
      const most = chosen?.strain ?? before;
      const strain = strainAt(text, { start, end }, room);
      const rest = strain < most ? from(end < last ? skipSpaces(text, end) : last, left - 1) : undefined;
      if (rest && strain + rest.strain < most)
        chosen = { strain: strain + rest.strain, lines: [{ start, end, cut: false }, ...rest.lines] };
    }
    return chosen;
  };
  const way = from(own[0]?.start ?? 0, own.length);
  return way && way.strain < before - 1e-9 ? way.lines : undefined;
}

/** A paragraph's last line need not be full. */
function strainAt(text: GlyphText, line: Pick<Line, 'start' | 'end'>, room: number): number {
  if (line.end < text.characters.length) return strainOf(text, line, room);
  const lonely = countsOf(text, line.start, line.end) < 2 ? LONELY : 0;
  return lonely + (lineWidth(text, line.start, line.end) > room ? strainOf(text, line, room) : 0);
}

/** Where a line from `start` may end: where it is little short or can be squeezed into its room, and at `last`. */
function endsOf(text: GlyphText, start: number, last: number, room: number): number[] {
  const found: number[] = [];
  let width = 0;
  for (let i = start; i < last; i++) {
    width += text.widths[i] ?? 0;
    const end = i + 1;
    if (end === last || text.breaks[i]) {
      if (width > room && !pullsIn(text, start, end, room)) break;
      if (end === last || width > room - SHORT) found.push(end);
    }
    width += text.gaps[i] ?? 0;
  }
  return found;
}
