import { type CharacterClass, isForbiddenAtEnd, isForbiddenAtHead, isWesternClass } from './characters';
import { WHOLE_WORDS } from './whole-words';

/** Half-width signs side by side; looked at once each, so that no text makes the search slow. */
const WESTERN_WORD = /[!-~]+/g;
const DOMAIN = /[a-z][\w-]*\.[\w-]+\.[a-z]{2}/i;
const isAddress = (word: string): boolean =>
  word.includes('://') || (word.includes('.') && (word.includes('@') || word.includes('/') || DOMAIN.test(word)));

const URL_BREAK_AFTER = /[/._?=&]/;
/**
 * A part of an address longer than this may also break after its hyphens. Shorter ones do not: programs that read the
 * page take a hyphen at a line's end for one of hyphenation and drop it.
 */
const LONG_PART = 20;

/**
 * Where a line may break (UAX #14 with CLREQ's GB level: 连接号 — not at a line's head, 破折号 —— may stand there).
 * @param characters one entry per code point; @param classes their classes
 * @returns 1 at i when a line may end after character i
 */
export function breakOpportunities(characters: readonly string[], classes: readonly CharacterClass[]): Uint8Array {
  const breaks = new Uint8Array(characters.length);
  let plain = true;
  for (let i = 0; i < characters.length; i++) {
    const [a, b] = [classes[i] ?? 'han', classes[i + 1] ?? 'han'];
    const same = characters[i] === characters[i + 1];
    const connects = b === 'dash' && !same && characters[i + 1] !== characters[i + 2];
    breaks[i] = mayBreak(a, b, same) && !connects ? 1 : 0;
    if (isWesternClass(a) || isFullWidthDigit(characters[i])) plain = false;
  }
  breaks.fill(0, -1);
  if (!plain) applyPatterns(characters, breaks);
  return breaks;
}

const isFullWidthDigit = (character = ''): boolean => character >= '０' && character <= '９';

function mayBreak(a: CharacterClass, b: CharacterClass, same: boolean): boolean {
  if (b === 'space' || b === 'ignorable' || isForbiddenAtHead(b) || isForbiddenAtEnd(a)) return false;
  if (a === 'space') return true;
  if ((a === 'dash' || a === 'ellipsis') && same) return false;
  if (isWesternClass(a) && isWesternClass(b)) return false;
  return true;
}

function applyPatterns(characters: readonly string[], breaks: Uint8Array): void {
  const text = characters.join('');
  const toIndex = indexMap(characters, text.length);
  for (const pattern of WHOLE_WORDS) {
    for (const match of text.matchAll(pattern)) {
      breaks.fill(0, toIndex(match.index), toIndex(match.index + match[0].length) - 1);
    }
  }
  for (const match of text.matchAll(WESTERN_WORD)) {
    if (!isAddress(match[0])) continue;
    const [from, to] = [toIndex(match.index), toIndex(match.index + match[0].length)];
    breakAddress(characters, breaks, from, to);
  }
}

/** After / . _ ? = & and, in long parts, after hyphens; no hyphen is ever added. */
function breakAddress(characters: readonly string[], breaks: Uint8Array, from: number, to: number): void {
  let part = from;
  for (let i = from; i < to; i++) {
    const ends = i === to - 1 || breaksUrlAfter(characters[i], characters[i + 1]);
    if (i < to - 1) breaks[i] = ends ? 1 : 0;
    if (!ends) continue;
    if (i - part > LONG_PART) for (let j = part; j < i; j++) if (characters[j] === '-') breaks[j] = 1;
    part = i + 1;
  }
}

/** Not between two such signs. */
const breaksUrlAfter = (a = '', b = ''): boolean => URL_BREAK_AFTER.test(a) && !URL_BREAK_AFTER.test(b);

/** From offsets in UTF-16 units to indexes of code points. */
function indexMap(characters: readonly string[], length: number): (offset: number) => number {
  if (characters.length === length) return (offset) => offset;
  const indexes = new Uint32Array(length + 1);
  let offset = 0;
  characters.forEach((character, index) => {
    indexes.fill(index, offset, offset + character.length);
    offset += character.length;
  });
  indexes[length] = characters.length;
  return (at) => indexes[at] ?? characters.length;
}
