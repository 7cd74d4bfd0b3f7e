import { withoutTitles } from '@/lib/prose';
import { marksOf } from '@/lib/prose/clauses';
import { remembered } from '@/lib/prose/remembered';

/** A sentence as others are compared with it: by numbers, for its words would have to be written out anew. */
export type ReadSentence = {
  text: string;
  /** A digest of all its characters but marks and spaces; what has the same is compared word by word. */
  digest: number;
  /** Digests of its chosen runs of characters. */
  runs: readonly number[];
  /** Its clauses that say the same again wherever they stand. */
  clauses: readonly string[];
};

/** Shorter sentences may come again: 学校没有收到. */
const SENTENCE = 20;
/** A clause of such length says the same again wherever it stands; 以习近平新时代中国特色社会主义思想为指导 is shorter. */
const LONG_CLAUSE = 30;
/**
 * Sentences are compared by runs of so many characters. To find which of them to compare, every fourth run is enough,
 * chosen by its own characters, so that the same words give the same runs.
 */
const RUN = 6;
const CHOSEN = 4;
/** An odd factor that spreads the digest, and the bits an engine keeps in a machine word. */
const DIGEST = 0x01000193;
/** What the first character of a run is worth in its digest. */
const LEAVING = Array.from({ length: RUN - 1 }).reduce<number>((power) => Math.imul(power, DIGEST), 1);
/** Bits further up change with all characters of a run. */
const CHOSEN_BY = 13;
const SMALL = 0x3fffffff;

const ENDS = marksOf('。；;！？\n');
const CLAUSE_ENDS = marksOf('，,：:');
/** Marks, spaces and what addresses are made of: two addresses of one host are two things. */
const PASSED = marksOf(
  '，,、：:“”"（）() \t\r\u00a0\u3000ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/.-_?=&#%@~',
);
const ALL_PASSED = /[\s，,、：:“”"（）()]/g;

/** A sentence without marks and spaces. */
export const plainOf = (text: string): string => text.replace(ALL_PASSED, '');

/** Which part of the longer of two sentences they have in common, by all their runs: 0 to 1. */
export function alikeness(one: string, other: string): number {
  const [mine, theirs] = [allRuns(one), allRuns(other)];
  const shared = [...mine].filter((run) => theirs.has(run)).length;
  return shared / Math.max(mine.size, theirs.size, 1);
}

function allRuns(sentence: string): Set<string> {
  const plain = plainOf(sentence);
  const runs = Math.max(0, plain.length - RUN + 1);
  return new Set(Array.from({ length: runs }, (_, i) => plain.slice(i, i + RUN)));
}

/** The sentences of a text that are long enough to be compared, in order. */
export const sentencesOf = remembered((text): readonly ReadSentence[] => {
  const sentences: ReadSentence[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !ENDS.has(text.charCodeAt(i))) continue;
    const sentence = i - start < SENTENCE ? undefined : readSentence(text, start, i);
    if (sentence) sentences.push(sentence);
    start = i + 1;
  }
  return sentences;
});

/** The codes of the run's characters, each at its number's remainder. */
const within = new Uint16Array(RUN);

/**
 * Digests of the runs of characters, each from the one before: what leaves at the front and what comes behind. Numbers
 * take a third of the time of the words themselves; that two runs have one is as rare as it is harmless.
 */
function readSentence(text: string, start: number, end: number): ReadSentence | undefined {
  const runs: number[] = [];
  const clauses: string[] = [];
  let [rolling, digest, count, clause] = [0, 0, 0, start];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (PASSED.has(code)) {
      if (CLAUSE_ENDS.has(code)) {
        if (i - clause >= LONG_CLAUSE) clauses.push(...longClause(text, clause, i));
        clause = i + 1;
      }
      continue;
    }
    const at = count % RUN;
    const gone = count < RUN ? 0 : Math.imul(within[at] ?? 0, LEAVING);
    within[at] = code;
    rolling = Math.imul(rolling - gone, DIGEST) + code;
    digest = Math.imul(digest, DIGEST) + code;
    count++;
    if (count >= RUN && (rolling >>> CHOSEN_BY) % CHOSEN === 0) runs.push(rolling & SMALL);
  }
  if (count < SENTENCE) return undefined;
  if (end - clause >= LONG_CLAUSE) clauses.push(...longClause(text, clause, end));
  return { text: text.slice(start, end).trim(), digest: digest & SMALL, runs, clauses };
}

/** Titles are quoted again and again. */
function longClause(text: string, start: number, end: number): string[] {
  const clause = text.slice(start, end).trim();
  if (clause.length < LONG_CLAUSE) return [];
  const own = clause.includes('《') ? withoutTitles(clause).replace(/　/g, '') : clause;
  return own.length >= SENTENCE ? [clause] : [];
}
