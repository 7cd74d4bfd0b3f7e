import { withoutTitles } from '@/lib/prose';
import type { Finding } from '../finding';
import { prosePassages } from '../passages';
import { finding, type Rule } from '../rule';

/** Shorter clauses may come again: 本学年度, 学校没有收到. */
const CLAUSE = 10;
const SENTENCE = 20;
/** Sentences are compared by runs of so many characters; every second run, chosen by its own characters, is enough. */
const RUN = 6;
const CHOSEN = 2;
/** A run that more sentences share is a set phrase, and tells nothing. */
const SET_PHRASE = 6;
const NEARLY = 0.6;
const LEAST_SHARED = 4;
const QUOTED = 60;

type Said = { part: Finding['part']; path: string; text: string; plain: string };

const plainOf = (text: string): string => text.replace(/[\s，,、：:“”"（）()]/g, '');

const clip = (text: string): string => (text.length > QUOTED ? text.slice(0, QUOTED) : text);

/** The same sentence in two places, or the same clause twice in a row. */
export const repeatedSentence: Rule = {
  id: 'repeated-sentence',
  check: (report) => {
    const passages = prosePassages(report);
    const sentences = passages.flatMap(({ part, path, text }): Said[] =>
      text
        .split(/[。；;！？\n]/)
        .map((sentence) => ({ part, path, text: sentence.trim(), plain: plainOf(sentence) }))
        .filter(({ plain }) => plain.length >= SENTENCE),
    );
    return [
      ...passages.flatMap(({ part, path, text }) => twiceInARow(text).map((said) => clauseFinding(part, path, said))),
      ...again(sentences),
    ];
  },
};

function twiceInARow(text: string): string[] {
  const clauses = text.split(/[，,。；;！？\n]/).map((clause) => clause.trim());
  return clauses.filter((clause, i) => clause === clauses[i - 1] && withoutTitles(clause).trim().length >= CLAUSE);
}

const clauseFinding = (part: Finding['part'], path: string, said: string): Finding =>
  finding('repeated-sentence', 'warning', part, `“${clip(said)}”连写了两遍，请删去一处`, { path, quote: clip(said) });

const runsOf = (plain: string): string[] => {
  const runs: string[] = [];
  for (let i = 0; i + RUN <= plain.length; i++) {
    const sum = plain.charCodeAt(i) + 3 * plain.charCodeAt(i + 2) + 5 * plain.charCodeAt(i + 5);
    if (sum % CHOSEN === 0) runs.push(plain.slice(i, i + RUN));
  }
  return runs;
};

const figuresOf = (text: string): string => (text.match(/\d+/g) ?? []).join();

/** Sentences that stand word for word, or nearly so, further up. */
function again(sentences: readonly Said[]): Finding[] {
  const whole = new Map<string, Said>();
  const places = new Map<string, number[]>();
  return sentences.flatMap((said, i) => {
    const first = whole.get(said.plain);
    if (first) {
      const message = `“${clip(said.text)}”与前文重复，请删去一处或改写`;
      return [finding('repeated-sentence', 'warning', said.part, message, { path: said.path, quote: clip(said.text) })];
    }
    whole.set(said.plain, said);
    const alike = mostAlike(said, runsOf(said.plain), sentences, places, i);
    if (!alike) return [];
    const message = `“${clip(said.text)}”与前文“${clip(alike.text)}”几乎相同，请核对是否重复`;
    return [finding('repeated-sentence', 'hint', said.part, message, { path: said.path, quote: clip(said.text) })];
  });
}

/** The earlier sentence that shares most runs with this one; sentences with other figures say other things. */
function mostAlike(
  said: Said,
  runs: readonly string[],
  sentences: readonly Said[],
  places: Map<string, number[]>,
  index: number,
): Said | undefined {
  const shared = new Map<number, number>();
  for (const run of new Set(runs)) {
    const earlier = places.get(run) ?? [];
    if (earlier.length < SET_PHRASE) {
      for (const place of earlier) shared.set(place, (shared.get(place) ?? 0) + 1);
      places.set(run, [...earlier, index]);
    }
  }
  const [best] = [...shared].toSorted((a, b) => b[1] - a[1]);
  const other = best && sentences[best[0]];
  if (!other || best[1] < Math.max(LEAST_SHARED, NEARLY * Math.max(runs.length, runsOf(other.plain).length)))
    return undefined;
  return figuresOf(said.text) === figuresOf(other.text) ? other : undefined;
}
