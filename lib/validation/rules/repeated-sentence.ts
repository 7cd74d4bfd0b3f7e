import { withoutTitles } from '@/lib/prose';
import { remembered } from '@/lib/prose/remembered';
import type { Finding } from '../finding';
import { prosePassages } from '../passages';
import { finding, type Rule } from '../rule';
import { type FirstPlaces, firstPlaces } from './first-places';

/** Shorter clauses may come again: 本学年度, 学校没有收到. */
const CLAUSE = 10;
const SENTENCE = 20;
/** A clause of such length says the same again wherever it stands; 以习近平新时代中国特色社会主义思想为指导 is shorter. */
const LONG_CLAUSE = 30;
/** Sentences are compared by runs of so many characters; every second run, chosen by its own characters, is enough. */
const RUN = 6;
const CHOSEN = 2;
/** A run that more sentences share is a set phrase, and tells nothing. */
const SET_PHRASE = 6;
const NEARLY = 0.6;
const LEAST_SHARED = 4;
const QUOTED = 60;
/** An odd factor that spreads the digest, and the bits an engine keeps in a machine word. */
const DIGEST = 0x01000193;
/** What the first character of a run is worth in its digest. */
const LEAVING = Array.from({ length: RUN - 1 }).reduce<number>((power) => Math.imul(power, DIGEST), 1);
/** Bits further up change with all characters of a run. */
const CHOSEN_BY = 13;
const SMALL = 0x3fffffff;

/** A sentence by itself: `plain` is what is compared, by the digests of its chosen runs of characters. */
type Sentence = {
  text: string;
  plain: string;
  runs: readonly number[];
  clauses: readonly string[];
};
type Said = { sentence: Sentence; part: Finding['part']; path: string };

const plainOf = (text: string): string => text.replace(/[\s，,、：:“”"（）()]/g, '');

const clip = (text: string): string => (text.length > QUOTED ? text.slice(0, QUOTED) : text);

/** The same sentence in two places, or the same clause twice in a row. */
export const repeatedSentence: Rule = {
  id: 'repeated-sentence',
  check: (report) => {
    const sentences: Said[] = [];
    const findings: Finding[] = [];
    for (const { part, path, text, readings } of prosePassages(report)) {
      for (const sentence of sentencesOf(text, readings)) sentences.push({ sentence, part, path });
      for (const clause of twiceInARow(text, readings)) findings.push(clauseFinding(part, path, clause));
    }
    return [...findings, ...again(sentences)];
  },
};

const sentencesOf = remembered((text): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  for (const sentence of text.split(/[。；;！？\n]/)) {
    const plain = sentence.length < SENTENCE ? '' : plainOf(sentence);
    if (plain.length < SENTENCE) continue;
    const said = sentence.trim();
    sentences.push({ text: said, plain, runs: runsOf(plain), clauses: longClauses(said) });
  }
  return sentences;
});

const longClauses = (sentence: string): string[] =>
  sentence
    .split(/[，,：:]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= LONG_CLAUSE && withoutTitles(clause).replace(/　/g, '').length >= SENTENCE);

const twiceInARow = remembered((text): readonly string[] => {
  const clauses = text.split(/[，,。；;！？\n]/).map((clause) => clause.trim());
  return clauses.filter((clause, i) => clause === clauses[i - 1] && withoutTitles(clause).trim().length >= CLAUSE);
});

const clauseFinding = (part: Finding['part'], path: string, said: string): Finding =>
  finding('repeated-sentence', 'warning', part, `“${clip(said)}”连写了两遍，请删去一处`, { path, quote: clip(said) });

/**
 * Digests of the runs of characters, each from the one before: what leaves at the front and what comes behind. Numbers
 * take a third of the time of the words themselves; that two runs have one is as rare as it is harmless.
 */
function runsOf(plain: string): number[] {
  const runs: number[] = [];
  let digest = 0;
  for (let i = 0; i < plain.length; i++) {
    const gone = i < RUN ? 0 : Math.imul(plain.charCodeAt(i - RUN), LEAVING);
    digest = Math.imul(digest - gone, DIGEST) + plain.charCodeAt(i);
    if (i >= RUN - 1 && (digest >>> CHOSEN_BY) % CHOSEN === 0) runs.push(digest & SMALL);
  }
  return runs;
}

const figuresOf = (text: string): string => (text.match(/\d+/g) ?? []).join();

/** Sentences that stand word for word, or nearly so, further up. */
function again(sentences: readonly Said[]): Finding[] {
  const whole = new Set<string>();
  const clauses = new Set<string>();
  const places = placesFor(sentences);
  return sentences.flatMap((said, i) => {
    if (whole.has(said.sentence.plain)) {
      const message = `“${clip(said.sentence.text)}”与前文重复，请删去一处或改写`;
      return [
        finding('repeated-sentence', 'warning', said.part, message, {
          path: said.path,
          quote: clip(said.sentence.text),
        }),
      ];
    }
    whole.add(said.sentence.plain);
    const clause = said.sentence.clauses.find((own) => clauses.has(own));
    for (const own of said.sentence.clauses) clauses.add(own);
    if (clause !== undefined) {
      const message = `“${clip(clause)}”在前文已经写过，请删去一处或改写`;
      return [finding('repeated-sentence', 'warning', said.part, message, { path: said.path, quote: clip(clause) })];
    }
    const alike = mostAlike(said, sentences, places, i);
    if (!alike) return [];
    const message = `“${clip(said.sentence.text)}”与前文“${clip(alike.sentence.text)}”几乎相同，请核对是否重复`;
    return [
      finding('repeated-sentence', 'hint', said.part, message, { path: said.path, quote: clip(said.sentence.text) }),
    ];
  });
}

/** The sentences each run stands in, most in one alone; `shared` counts for each earlier sentence and is put back to 0. */
type Places = { first: FirstPlaces; others: Map<number, number[]>; shared: Uint16Array };

const placesFor = (sentences: readonly Said[]): Places => ({
  first: firstPlaces(sentences.reduce((sum, { sentence }) => sum + sentence.runs.length, 0)),
  others: new Map(),
  shared: new Uint16Array(sentences.length),
});

/** Counts one more run for an earlier sentence. @param met takes its place when it is met for the first time */
function share({ shared }: Places, place: number, met: number[]) {
  const before = shared[place] ?? 0;
  if (before === 0) met.push(place);
  shared[place] = before + 1;
}

/** The earlier sentence that shares most runs with this one; sentences with other figures say other things. */
function mostAlike(said: Said, sentences: readonly Said[], places: Places, index: number): Said | undefined {
  const met: number[] = [];
  for (const run of said.sentence.runs) {
    const first = places.first(run, index);
    if (first === undefined || first === index) continue;
    const others = places.others.get(run) ?? [];
    if (others.length + 1 >= SET_PHRASE || others.at(-1) === index) continue;
    share(places, first, met);
    for (const place of others) share(places, place, met);
    if (others.push(index) === 1) places.others.set(run, others);
  }
  if (met.length === 0) return undefined;
  const most = Math.max(...met.map((place) => places.shared[place] ?? 0));
  const other = sentences[met.find((place) => places.shared[place] === most) ?? index];
  for (const place of met) places.shared[place] = 0;
  if (!other || most < Math.max(LEAST_SHARED, NEARLY * Math.max(said.sentence.runs.length, other.sentence.runs.length)))
    return undefined;
  return figuresOf(said.sentence.text) === figuresOf(other.sentence.text) ? other : undefined;
}
