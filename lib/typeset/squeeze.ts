import type { CharacterClass } from './characters';
import type { GlyphText } from './glyphs';

/**
 * Room that can be taken from a character: `before` from its left side (opening marks), `after` from its right.
 * Ranks follow CLREQ's order of compression: mark at the line's end, Western spaces, 间隔号, brackets, ，、；, 中西间距, 。：？！.
 */
type Room = { before: number; after: number; rank: number };

const NONE: Room = { before: 0, after: 0, rank: 9 };
const MIDDLE_DOT: Room = { before: 0.25, after: 0.25, rank: 2 };
const OPENING: Room = { before: 0.5, after: 0, rank: 3 };
const CLOSING: Room = { before: 0, after: 0.5, rank: 6 };
/** Closing brackets and commas give before other marks do; ～ and ％ fill their square. */
const OTHERS = new Map<string, Room>([
  ...[...'）》〉」』】〕〗］｝”’〞'].map((mark) => [mark, { ...CLOSING, rank: 3 }] as const),
  ...[...'，、；'].map((mark) => [mark, { ...CLOSING, rank: 4 }] as const),
  ...[...'～％'].map((mark) => [mark, NONE] as const),
]);
const MIN_SPACE = 0.25;

function roomOf(character: string, cls: CharacterClass, width: number): Room {
  if (cls === 'han' || cls === 'western') return NONE;
  if (cls === 'space') return { before: 0, after: Math.max(0, width - MIN_SPACE), rank: 1 };
  if (width < 0.99) return NONE;
  if (cls === 'middle-dot') return MIDDLE_DOT;
  if (cls === 'opening') return OPENING;
  return cls === 'closing' ? (OTHERS.get(character) ?? CLOSING) : NONE;
}

/** One place where room can be taken: the gap after glyph `at` (start-1: before the line's first glyph). */
export type Squeeze = { at: number; room: number; rank: number };

/** The places of a line [start, end) that can give way, first those that give first. */
export function squeezes(text: GlyphText, start: number, end: number): Squeeze[] {
  const found: Squeeze[] = [];
  for (let i = start; i < end; i++) {
    const { before, after, rank } = roomOf(text.characters[i] ?? '', text.classes[i] ?? 'han', text.widths[i] ?? 0);
    const isLast = i === end - 1;
    if (before > 0 && i > start) found.push({ at: i - 1, room: before, rank });
    if (after > 0) found.push({ at: i, room: after, rank: isLast ? 0 : rank });
    const gap = text.gaps[i] ?? 0;
    if (gap > 0 && !isLast) found.push({ at: i, room: gap / 2, rank: 5 });
  }
  return found.sort((a, b) => a.rank - b.rank);
}

/** How much a line [start, end) can be narrowed inside, and how much the mark at its end gives without being seen to, em. */
export function capacityOf(text: GlyphText, start: number, end: number): { inside: number; atEnd: number } {
  let [inside, atEnd] = [0, 0];
  for (let i = start; i < end; i++) {
    const { before, after } = roomOf(text.characters[i] ?? '', text.classes[i] ?? 'han', text.widths[i] ?? 0);
    if (i > start) inside += before;
    if (i === end - 1) atEnd = after;
    else inside += after + (text.gaps[i] ?? 0) / 2;
  }
  return { inside, atEnd };
}

const capacity = (places: readonly Squeeze[]): number => places.reduce((sum, { room }) => sum + room, 0);

/**
 * Narrows a line by `amount` em, rank after rank, evenly within a rank.
 * @returns the change of the gap after each glyph of the line; index 0 is glyph `start`
 */
export function squeezeBy(places: readonly Squeeze[], amount: number, start: number, end: number): Float64Array {
  const changes = new Float64Array(end - start);
  let left = amount;
  for (let i = 0; i < places.length && left > 1e-9; ) {
    const rank = places[i]?.rank;
    const group = places.filter((p) => p.rank === rank);
    const share = Math.min(1, left / capacity(group));
    for (const { at, room } of group) changes[at - start] = (changes[at - start] ?? 0) - room * share;
    left -= capacity(group) * share;
    i += group.length;
  }
  return changes;
}
