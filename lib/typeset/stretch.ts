import { type CharacterClass, isWesternClass } from './characters';
import type { GlyphText } from './glyphs';

/** 中西间距 opens to 1/3 em before all gaps take part (CLREQ: at most 1/2, many houses 1/3). */
const SOFT_WIDEST = 1 / 3;
/** Opened further than this, em, a line looks loose: an address in it gives way first. */
export const LOOSE = 0.05;
/** Letters of an address open by no more than this, em: nobody sees it, and no program takes it for a space. */
const LETTERS_WIDEST = 0.05;
/** Half-width signs in a row, as many as only addresses have: they are read sign by sign, not as a word's shape. */
const ADDRESS = 15;
/** No gap opens wider than this, em; a line that would need it stays ragged. */
const WIDEST = 0.5;

type Gap = { at: number; room: number };

/**
 * The change of the gap after each glyph of a line [start, end) that widens it by `amount` em: Western spaces to 1/2 em,
 * 中西间距 to 1/3, then all gaps alike; the letters of an address before these open too far. None where no gaps suffice.
 */
export function stretchBy(text: GlyphText, start: number, end: number, amount: number): Float64Array {
  const changes = new Float64Array(end - start);
  const { spaces, soft, all } = gapsOf(text, start, end);
  const rest = () => all.map(({ at, room }) => ({ at, room: room - LOOSE }));
  const ranks = [() => spaces, () => soft, () => alike(all), () => lettersOf(text, start, end), rest];
  let left = amount;
  for (const gaps of ranks) if (left > 1e-9) left -= widen(changes, gaps(), left, start);
  return left > 1e-6 ? new Float64Array(end - start) : changes;
}

/** How far the gaps between Chinese characters open in a line that is widened by `amount`, em. */
export function looseness(text: GlyphText, start: number, end: number, amount: number): number {
  let [soft, count, letters, row] = [0, 0, 0, 0];
  for (let at = start; at < end; at++) {
    const [cls, gap] = [text.classes[at] ?? 'han', text.gaps[at] ?? 0];
    if (isWesternClass(cls)) {
      row++;
      if (row === ADDRESS) letters += ADDRESS - 1;
      else if (row > ADDRESS) letters++;
    } else row = 0;
    if (at === end - 1) break;
    if (cls === 'space') soft += Math.max(0, WIDEST - (text.widths[at] ?? 0));
    else if (gap > 0) soft += SOFT_WIDEST - gap;
    if (opens(cls, text.classes[at + 1] ?? 'han')) count++;
  }
  const each = Math.max(0, amount - soft) / Math.max(1, count);
  return each <= LOOSE ? each : Math.max(LOOSE, each - (letters * LETTERS_WIDEST) / Math.max(1, count));
}

const alike = (gaps: readonly Gap[]): Gap[] => gaps.map(({ at }) => ({ at, room: LOOSE }));

function gapsOf(text: GlyphText, start: number, end: number): Record<'spaces' | 'soft' | 'all', Gap[]> {
  const [spaces, soft, all]: [Gap[], Gap[], Gap[]] = [[], [], []];
  for (let at = start; at < end - 1; at++) {
    const gap = text.gaps[at] ?? 0;
    if (text.classes[at] === 'space') spaces.push({ at, room: Math.max(0, WIDEST - (text.widths[at] ?? 0)) });
    else if (gap > 0) soft.push({ at, room: SOFT_WIDEST - gap });
    if (opens(text.classes[at] ?? 'han', text.classes[at + 1] ?? 'han'))
      all.push({ at, room: WIDEST - (gap > 0 ? SOFT_WIDEST : 0) });
  }
  return { spaces, soft, all };
}

/** The gaps inside the addresses of a line. */
function lettersOf(text: GlyphText, start: number, end: number): Gap[] {
  const found: Gap[] = [];
  let first = start;
  for (let i = start; i <= end; i++) {
    if (i < end && isWesternClass(text.classes[i] ?? 'han')) continue;
    if (i - first >= ADDRESS) for (let at = first; at < i - 1; at++) found.push({ at, room: LETTERS_WIDEST });
    first = i + 1;
  }
  return found;
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
function opens(a: CharacterClass, b: CharacterClass): boolean {
  if (a === 'han' && b === 'han') return true;
  if (a === 'space' || b === 'space' || b === 'ignorable') return false;
  if (a === b && (a === 'dash' || a === 'ellipsis')) return false;
  return !(isWesternClass(a) && isWesternClass(b));
}
