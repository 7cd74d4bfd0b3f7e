import { SHORT_WORDS } from './short-words';
import { SET_WORDS } from './words';

/**
 * A word that may stand where some of its characters stand as they should.
 * @param at the place of the first of them in it
 * @param open the one place that is not among them; -1 where there are more
 * @param meant what stands there in the word, as its code
 */
export type Candidate = { word: string; at: number; open: number; meant: number };

const candidate = (word: string, at: number, open: number): Candidate => ({
  word,
  at,
  open: word.length > 4 ? -1 : open,
  meant: word.charCodeAt(open),
});

/** A wrong form of two characters, and the word that is meant. */
export type WrongPair = { wrong: string; word: string };

/** As many numbers as there are characters. */
export const WIDE = 0x10000;
/** Numbers for some characters; others may have the same, so that what is found is compared before it is believed. */
export const ofTwo = (a: number, b: number): number => ((a * 31) ^ b) & (WIDE - 1);
export const ofThree = (a: number, b: number, c: number): number => ((((a * 31) ^ b) * 31) ^ c) & (WIDE - 1);

/** What may begin at two neighbouring characters, as bits: most pairs of a text begin nothing, and that is seen at once. */
export const NEIGHBOURS = new Uint8Array(WIDE);
export const BEGINS = { pair: 1, triple: 2, withoutThird: 4, wrong: 8 } as const;
/** The same at two characters with one between them. */
export const APART = new Uint8Array(WIDE);
export const SPANS = { outer: 1, withoutSecond: 2 } as const;

/**
 * Lists by number; a map of so many took longer to ask than what it holds to compare. A bit tells which numbers have one:
 * the lists fill half a megabyte, the bits stay at hand.
 */
type Index<T> = { lists: (T[] | undefined)[]; taken: Uint32Array };
const emptyIndex = <T>(): Index<T> => ({
  lists: Array.from<T[] | undefined>({ length: WIDE }).fill(undefined),
  taken: new Uint32Array(WIDE / 32),
});

export const listAt = <T>({ lists, taken }: Index<T>, number: number): readonly T[] | undefined =>
  ((taken[number >> 5] ?? 0) >>> (number & 31)) & 1 ? lists[number] : undefined;

/** With one character of three wrong two are right, with one of four three: neighbours, or with the wrong one between. */
export const PAIRS: Index<Candidate> = emptyIndex();
export const OUTER: Index<Candidate> = emptyIndex();
export const TRIPLES: Index<Candidate> = emptyIndex();
export const WITHOUT_THIRD: Index<Candidate> = emptyIndex();
export const WITHOUT_SECOND: Index<Candidate> = emptyIndex();
export const WRONG_PAIRS: Index<WrongPair> = emptyIndex();

function enter<T>(index: Index<T>, number: number, own: T, flags: Uint8Array, place: number, bit: number): void {
  const known = index.lists[number];
  if (known) known.push(own);
  else index.lists[number] = [own];
  index.taken[number >> 5] = (index.taken[number >> 5] ?? 0) | (1 << (number & 31));
  flags[place] = (flags[place] ?? 0) | bit;
}

/** Characters of a word from a place on, by their codes. */
const codes = (word: string, at: number): [number, number, number, number] => [
  word.charCodeAt(at),
  word.charCodeAt(at + 1),
  word.charCodeAt(at + 2),
  word.charCodeAt(at + 3),
];

function enterShort(word: string): void {
  for (const at of [0, 1]) {
    const [a, b] = codes(word, at);
    enter(PAIRS, ofTwo(a, b), candidate(word, at, at === 0 ? 2 : 0), NEIGHBOURS, ofTwo(a, b), BEGINS.pair);
  }
  const [a, , c] = codes(word, 0);
  enter(OUTER, ofTwo(a, c), candidate(word, 0, 1), APART, ofTwo(a, c), SPANS.outer);
}

/** By four characters at its beginning and, where it is longer, at its end. */
function enterLong(word: string): void {
  for (const from of new Set([0, word.length - 4])) {
    for (const at of [from, from + 1]) {
      const [a, b, c] = codes(word, at);
      enter(
        TRIPLES,
        ofThree(a, b, c),
        candidate(word, at, at === from ? from + 3 : from),
        NEIGHBOURS,
        ofTwo(a, b),
        BEGINS.triple,
      );
    }
    const [a, b, c, d] = codes(word, from);
    enter(
      WITHOUT_THIRD,
      ofThree(a, b, d),
      candidate(word, from, from + 2),
      NEIGHBOURS,
      ofTwo(a, b),
      BEGINS.withoutThird,
    );
    enter(WITHOUT_SECOND, ofThree(a, c, d), candidate(word, from, from + 1), APART, ofTwo(a, c), SPANS.withoutSecond);
  }
}

for (const word of SET_WORDS) (word.length === 3 ? enterShort : enterLong)(word);

for (const entry of SHORT_WORDS) {
  const word = entry.slice(0, 2);
  const [firsts = '', seconds = ''] = entry.slice(2).split('/');
  for (const wrong of [...[...firsts].map((own) => own + word[1]), ...[...seconds].map((own) => word[0] + own)]) {
    const number = ofTwo(wrong.charCodeAt(0), wrong.charCodeAt(1));
    enter(WRONG_PAIRS, number, { wrong, word }, NEIGHBOURS, number, BEGINS.wrong);
  }
}
