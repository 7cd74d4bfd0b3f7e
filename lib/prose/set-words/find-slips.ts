import type { Span } from '../span';
import { RIGHT_AS_WELL } from './right-as-well';
import { LOOK_ALIKE } from './shapes';
import { SHORT_WORDS } from './short-words';
import { SOUND_ALIKE } from './sounds';
import { SET_WORDS } from './words';

/** `quote` is what is written, `word` what is meant. */
export type Slip = Span & { word: string };

type Kind = 'sound' | 'shape';

const likes = (groups: readonly string[]): Map<string, string> => {
  const like = new Map<string, string>();
  for (const group of groups) for (const own of group) like.set(own, (like.get(own) ?? '') + group);
  return like;
};
const BY_SOUND = likes(SOUND_ALIKE);
const BY_SHAPE = likes(LOOK_ALIKE);

function kindOf(written: string, meant: string): Kind | undefined {
  if (BY_SHAPE.get(meant)?.includes(written)) return 'shape';
  return BY_SOUND.get(meant)?.includes(written) ? 'sound' : undefined;
}

/** A place in a word by which it is found: some of its characters, standing as they should. */
type Key = { word: string; at: number };

/** Keys by their characters, and whether any key may have them: most of a text has none, and that is seen at once. */
type Index = { keys: Map<number, Key[]>; any: Uint8Array };

const WIDE = 0x10000;
const placeOf = (a: number, b: number, c: number): number => ((((a * 31) ^ b) * 31) ^ c) & (WIDE - 1);
const keyOf = (a: number, b: number, c: number): number => (a * WIDE + b) * WIDE + c;

/** Where in a word windows of a length begin: at its beginning, and at its end where that is another. */
const windows = (word: string, length: number): number[] =>
  word.length === length ? [0] : word.length > length ? [0, word.length - length] : [];

/** @param offsets of a key's characters from its first; @param startsIn where keys begin in a word */
function indexOf(offsets: readonly [number, number, number?], startsIn: (word: string) => readonly number[]): Index {
  const index: Index = { keys: new Map(), any: new Uint8Array(WIDE) };
  const [, second, third] = offsets;
  for (const word of SET_WORDS) {
    for (const at of startsIn(word)) {
      const [a, b] = [word.charCodeAt(at), word.charCodeAt(at + second)];
      const c = third === undefined ? 0 : word.charCodeAt(at + third);
      index.any[placeOf(a, b, c)] = 1;
      index.keys.set(keyOf(a, b, c), [...(index.keys.get(keyOf(a, b, c)) ?? []), { word, at }]);
    }
  }
  return index;
}

const short = (word: string): boolean => word.length === 3;
/** With one character of three wrong two are right, with one of four three: neighbours, or with the wrong one between. */
const PAIRS = indexOf([0, 1], (word) => (short(word) ? [0, 1] : []));
const OUTER = indexOf([0, 2], (word) => (short(word) ? [0] : []));
const TRIPLES = indexOf([0, 1, 2], (word) => windows(word, 4).flatMap((at) => [at, at + 1]));
const WITHOUT_THIRD = indexOf([0, 1, 3], (word) => windows(word, 4));
const WITHOUT_SECOND = indexOf([0, 2, 3], (word) => windows(word, 4));

/** Wrong forms of two characters, each with the word that is meant. */
const WRONG_PAIRS = new Map<number, string>();
const ANY_WRONG_PAIR = new Uint8Array(WIDE);
for (const entry of SHORT_WORDS) {
  const word = entry.slice(0, 2);
  const [firsts = '', seconds = ''] = entry.slice(2).split('/');
  for (const wrong of [...[...firsts].map((own) => own + word[1]), ...[...seconds].map((own) => word[0] + own)]) {
    const [a, b] = [wrong.charCodeAt(0), wrong.charCodeAt(1)];
    ANY_WRONG_PAIR[placeOf(a, b, 0)] = 1;
    WRONG_PAIRS.set(keyOf(a, b, 0), word);
  }
}

const EXACT = new Set(SET_WORDS);
/** Numbers and the smallest words stand beside anything. */
const BESIDE_ANYTHING = /[一二三四五六七八九十百千万两的地得了着过是不和与及等在为以有]/;
/** What may stand right behind a word and before one, where a character at its end could as well belong to its neighbour. */
const MAY_FOLLOW = /[\P{Script=Han}的和与及或等为是有在内不较还也将并了得到]/u;
const MAY_PRECEDE = /[\P{Script=Han}的了和与及或等是有在把将对向于为]/u;

/** The one place in which what is written differs from a word; -1 where it is the same or another word. */
function differenceAt(text: string, start: number, word: string): number {
  let place = -1;
  for (let i = 0; i < word.length; i++) {
    if (text.charCodeAt(start + i) === word.charCodeAt(i)) continue;
    if (place >= 0) return -1;
    place = i;
  }
  return place;
}

/** Another word may end or begin where this one would be wrong in its first or last character. */
function mayBeOthers(text: string, start: number, word: string, place: number): boolean {
  const written = text[start + place] ?? '';
  if (place > 0 && place < word.length - 1) return false;
  if (BESIDE_ANYTHING.test(written)) return true;
  const behind = text[start + word.length] ?? '。';
  if (place === word.length - 1) return !MAY_FOLLOW.test(behind);
  return word.length === 3 && !MAY_PRECEDE.test(text[start - 1] ?? '。');
}

function slipOf(text: string, start: number, word: string): Slip | undefined {
  if (start < 0 || start + word.length > text.length) return undefined;
  const place = differenceAt(text, start, word);
  const kind = place < 0 ? undefined : kindOf(text[start + place] ?? '', word[place] ?? '');
  // 申请入口 and 申请入学 begin as 申请人 does but for one stroke.
  const open = kind === 'sound' || short(word);
  if (kind === undefined || (open && mayBeOthers(text, start, word, place))) return undefined;
  const quote = text.slice(start, start + word.length);
  return EXACT.has(quote) || RIGHT_AS_WELL.test(quote) ? undefined : { start, end: start + word.length, quote, word };
}

/** Set words with one character that sounds or looks like the right one, in order, each place once. */
export function findSlips(text: string): Slip[] {
  const slips: Slip[] = [];
  const look = (index: Index, at: number, a: number, b: number, c: number) => {
    for (const key of index.keys.get(keyOf(a, b, c)) ?? []) {
      const slip = slipOf(text, at - key.at, key.word);
      if (slip) slips.push(slip);
    }
  };
  let [a, b, c] = [0, text.charCodeAt(0), text.charCodeAt(1)];
  let d = text.charCodeAt(2);
  for (let i = 0; i + 1 < text.length; i++) {
    a = b;
    b = c;
    c = d;
    d = i + 3 < text.length ? text.charCodeAt(i + 3) : 0;
    const pair = placeOf(a, b, 0);
    if (PAIRS.any[pair] === 1) look(PAIRS, i, a, b, 0);
    const word = ANY_WRONG_PAIR[pair] === 1 ? WRONG_PAIRS.get(keyOf(a, b, 0)) : undefined;
    if (word !== undefined) slips.push({ start: i, end: i + 2, quote: text.slice(i, i + 2), word });
    if (OUTER.any[placeOf(a, c, 0)] === 1) look(OUTER, i, a, c, 0);
    if (TRIPLES.any[placeOf(a, b, c)] === 1) look(TRIPLES, i, a, b, c);
    if (WITHOUT_THIRD.any[placeOf(a, b, d)] === 1) look(WITHOUT_THIRD, i, a, b, d);
    if (WITHOUT_SECOND.any[placeOf(a, c, d)] === 1) look(WITHOUT_SECOND, i, a, c, d);
  }
  return slips
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, i, all) => !all.slice(0, i).some((other) => start < other.end));
}
