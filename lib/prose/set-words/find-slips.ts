import type { Span } from '../span';
import {
  APART,
  BEGINS,
  type Candidate,
  listAt,
  NEIGHBOURS,
  OUTER,
  ofThree,
  ofTwo,
  PAIRS,
  SPANS,
  TRIPLES,
  WITHOUT_SECOND,
  WITHOUT_THIRD,
  WRONG_PAIRS,
  type WrongPair,
} from './index-of-words';
import { RARELY_BEGIN } from './rarely-begin';
import { RIGHT_AS_WELL } from './right-as-well';
import { LOOK_ALIKE } from './shapes';
import { SOUND_ALIKE } from './sounds';
import { SET_WORDS } from './words';

/** `quote` is what is written, `word` what is meant. */
export type Slip = Span & { word: string };

/** Letters, figures and marks, which begin no set word, come before all Han characters. */
const HAN = 0x2e80;

type Kind = 'sound' | 'shape';

const likes = (groups: readonly string[]): Map<string, string> => {
  const like = new Map<string, string>();
  for (const group of groups) for (const own of group) like.set(own, (like.get(own) ?? '') + group);
  return like;
};
const BY_SOUND = likes(SOUND_ALIKE);
const BY_SHAPE = likes(LOOK_ALIKE);

/** Which pairs of characters may be alike at all: nearly all that stand at a place are not. */
const ALIKE = new Uint8Array(0x40000);
/** Wide enough that few pairs share a number: in a table as wide as there are characters a third of all looked alike. */
const inAlike = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 14;
for (const group of [...SOUND_ALIKE, ...LOOK_ALIKE]) {
  for (const own of group) for (const other of group) ALIKE[inAlike(own.charCodeAt(0), other.charCodeAt(0))] = 1;
}

const mayBeSlip = (written: number, meant: number): boolean =>
  written !== meant && ALIKE[inAlike(written, meant)] === 1;

function kindOf(written: string, meant: string): Kind | undefined {
  if (BY_SHAPE.get(meant)?.includes(written)) return 'shape';
  return BY_SOUND.get(meant)?.includes(written) ? 'sound' : undefined;
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
  if (place === word.length - 1) return !MAY_FOLLOW.test(behind) && !(word.length > 3 && RARELY_BEGIN.has(written));
  return word.length === 3 && !MAY_PRECEDE.test(text[start - 1] ?? '。');
}

function slipOf(text: string, start: number, word: string): Slip | undefined {
  if (start < 0 || start + word.length > text.length) return undefined;
  const place = differenceAt(text, start, word);
  if (place < 0 || ALIKE[inAlike(text.charCodeAt(start + place), word.charCodeAt(place))] === 0) return undefined;
  const kind = kindOf(text[start + place] ?? '', word[place] ?? '');
  // 申请入口 and 申请入学 begin as 申请人 does but for one stroke.
  const open = kind === 'sound' || word.length === 3;
  if (kind === undefined || (open && mayBeOthers(text, start, word, place))) return undefined;
  const quote = text.slice(start, start + word.length);
  return EXACT.has(quote) || RIGHT_AS_WELL.test(quote) ? undefined : { start, end: start + word.length, quote, word };
}

function look(slips: Slip[], text: string, at: number, candidates: readonly Candidate[] | undefined): void {
  if (candidates === undefined) return;
  for (const own of candidates) {
    // Most words stand as they should, and most others are other words: the open character tells.
    if (own.open >= 0 && !mayBeSlip(text.charCodeAt(at - own.at + own.open), own.meant)) continue;
    const slip = slipOf(text, at - own.at, own.word);
    if (slip) slips.push(slip);
  }
}

/** By itself, for a function made in the loop would keep what each character passes of it. */
const wrongPairAt = (text: string, at: number, pairs: readonly WrongPair[] | undefined): WrongPair | undefined =>
  pairs?.find(({ wrong }) => text.startsWith(wrong, at));

/** Set words with one character that sounds or looks like the right one, in order, each place once. */
export function findSlips(text: string): Slip[] {
  const slips: Slip[] = [];
  let a = 0;
  let b = text.charCodeAt(0);
  let c = text.charCodeAt(1);
  let d = text.charCodeAt(2);
  for (let i = 0; i + 1 < text.length; i++) {
    a = b;
    b = c;
    c = d;
    d = i + 3 < text.length ? text.charCodeAt(i + 3) : 0;
    if (a < HAN) continue;
    const pair = ofTwo(a, b);
    const apart = ofTwo(a, c);
    const begins = NEIGHBOURS[pair] ?? 0;
    const spans = APART[apart] ?? 0;
    if ((begins | spans) === 0) continue;
    if (begins & BEGINS.pair) look(slips, text, i, listAt(PAIRS, pair));
    if (begins & BEGINS.triple) look(slips, text, i, listAt(TRIPLES, ofThree(a, b, c)));
    if (begins & BEGINS.withoutThird) look(slips, text, i, listAt(WITHOUT_THIRD, ofThree(a, b, d)));
    if (spans & SPANS.outer) look(slips, text, i, listAt(OUTER, apart));
    if (spans & SPANS.withoutSecond) look(slips, text, i, listAt(WITHOUT_SECOND, ofThree(a, c, d)));
    if (begins & BEGINS.wrong) {
      const wrong = wrongPairAt(text, i, listAt(WRONG_PAIRS, pair));
      if (wrong) slips.push({ start: i, end: i + 2, quote: wrong.wrong, word: wrong.word });
    }
  }
  if (slips.length === 0) return slips;
  return slips
    .toSorted((x, y) => x.start - y.start || y.end - x.end)
    .filter(({ start }, i, all) => !all.slice(0, i).some((other) => start < other.end));
}
