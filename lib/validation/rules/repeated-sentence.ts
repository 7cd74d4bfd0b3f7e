import { withoutTitles } from '@/lib/prose';
import { marksOf } from '@/lib/prose/clauses';
import { remembered } from '@/lib/prose/remembered';
import type { Finding } from '../finding';
import { prosePassages } from '../passages';
import { finding, type Rule } from '../rule';
import { type FirstPlaces, firstPlaces } from './first-places';
import { alikeness, plainOf, type ReadSentence, sentencesOf } from './sentence-runs';

/** Shorter clauses may come again: 本学年度, 学校没有收到. */
const CLAUSE = 10;
const SPACES = 2;
/** A run that more sentences share is a set phrase, and tells nothing. */
const SET_PHRASE = 6;
const NEARLY = 0.6;
/** Of the runs chosen, so many, and such a part, show two sentences worth comparing. */
const LEAST_SHARED = 1;
const WORTH_COMPARING = 0.3;
const QUOTED = 60;
type Said = { sentence: ReadSentence; part: Finding['part']; path: string };

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

const CLAUSE_ENDS = marksOf('，,。；;！？\n');

const twiceInARow = remembered((text): readonly string[] => {
  const twice: string[] = [];
  let [start, before, length] = [0, 0, 0];
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !CLAUSE_ENDS.has(text.charCodeAt(i))) continue;
    // Most clauses are not as long as the one before: a space or two may stand around either.
    if (i - start >= CLAUSE && Math.abs(i - start - length) <= SPACES) {
      const clause = text.slice(start, i).trim();
      const same = clause === text.slice(before, before + length).trim();
      if (same && withoutTitles(clause).trim().length >= CLAUSE) twice.push(clause);
    }
    [before, length, start] = [start, i - start, i + 1];
  }
  return twice;
});

const clauseFinding = (part: Finding['part'], path: string, said: string): Finding =>
  finding('repeated-sentence', 'warning', part, `“${clip(said)}”连写了两遍，请删去一处`, { path, quote: clip(said) });

const figuresOf = (text: string): string => (text.match(/\d+/g) ?? []).join();

/** 收到反馈后，学校开展了自查。学校开展了自查。: the end of a sentence is said once more right behind it. */
const isTailOf = (before: Said | undefined, { sentence, part, path }: Said): boolean =>
  before?.path === path && before.part === part && before.sentence.text.endsWith(sentence.text);

/** Sentences that stand word for word, or nearly so, further up. */
function again(sentences: readonly Said[]): Finding[] {
  const whole = new Map<number, Said>();
  const clauses = new Set<string>();
  const places = placesFor(sentences);
  return sentences.flatMap((said, i) => {
    const same = whole.get(said.sentence.digest)?.sentence;
    if ((same && plainOf(same.text) === plainOf(said.sentence.text)) || isTailOf(sentences[i - 1], said)) {
      const message = `“${clip(said.sentence.text)}”与前文重复，请删去一处或改写`;
      return [
        finding('repeated-sentence', 'warning', said.part, message, {
          path: said.path,
          quote: clip(said.sentence.text),
        }),
      ];
    }
    if (!same) whole.set(said.sentence.digest, said);
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
  if (!other) return undefined;
  const [one, earlier] = [said.sentence, other.sentence];
  if (most < Math.max(LEAST_SHARED, WORTH_COMPARING * Math.max(one.runs.length, earlier.runs.length))) return undefined;
  const same = figuresOf(one.text) === figuresOf(earlier.text) && alikeness(one.text, earlier.text) >= NEARLY;
  return same ? other : undefined;
}
