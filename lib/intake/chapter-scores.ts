import { bigrams, normalForm } from '@/lib/prose';
import { CHAPTER_KEYS, type ChapterKey, chapterDefinitions, NATIONAL_2018, VARIANTS } from '@/lib/report';

/** Other words schools use for a chapter; the official headings come from the editions. */
const OTHER_WORDS: Record<ChapterKey, readonly string[]> = {
  overview: ['概况', '总体情况', '基本情况', '工作开展情况', '特色亮点', '工作亮点'],
  proactive: ['主动公开'],
  keyAreas: ['重点领域'],
  onRequest: ['依申请', '不予公开', '申请情况', '受理'],
  evaluation: ['评议', '评价', '满意度'],
  disputes: ['举报', '复议', '诉讼', '投诉'],
  experience: ['经验', '问题', '不足', '改进', '措施', '举措', '下一步', '今后', '打算', '做法', '成效', '计划'],
  other: ['其他需要', '其它需要', '需要说明', '其他事项'],
  checklist: ['清单', '一览表'],
};

type Reference = { key: ChapterKey; heading: string; grams: Set<string> };

/** Every heading any variant gives a chapter, once. */
const REFERENCES: readonly Reference[] = [
  ...new Map(
    VARIANTS.flatMap((variant) => chapterDefinitions(NATIONAL_2018.id, variant.id)).map((c) => [
      `${c.key}${c.heading}`,
      c,
    ]),
  ).values(),
].map(({ key, heading }) => ({ key, heading, grams: bigrams(heading) }));

/** In how many chapters a pair of characters occurs: 信息 says little, 诉讼 says all. */
const FREQUENCY = new Map<string, number>();
for (const key of CHAPTER_KEYS) {
  const grams = new Set(REFERENCES.filter((r) => r.key === key).flatMap((r) => [...r.grams]));
  for (const gram of grams) FREQUENCY.set(gram, (FREQUENCY.get(gram) ?? 0) + 1);
}
/** Words of every heading (信息公开工作, 情况) tell chapters apart no more than none. */
const COMMON = 3;
const weight = (gram: string) => {
  const frequency = FREQUENCY.get(gram) ?? 2;
  return frequency >= COMMON ? 0 : Math.log(1 + CHAPTER_KEYS.length / frequency);
};

const total = (grams: Iterable<string>) => [...grams].reduce((sum, gram) => sum + weight(gram), 0);

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = total([...a].filter((gram) => b.has(gram)));
  return (2 * common) / (total(a) + total(b) || 1);
}

/** A heading this like a chapter's is taken for it. */
export const LIKELY = 0.4;

/** A heading mistyped in one character is nearly the heading. */
const ALMOST = 0.9;
const LONG_ENOUGH = 6;

function isMistyped(text: string, official: string): boolean {
  if (text.length !== official.length || text.length < LONG_ENOUGH) return false;
  return [...text].filter((character, i) => character !== official[i]).length === 1;
}

/** How like a heading is to each chapter's headings, 0 … 1 (1: the same words). */
export function chapterScores(heading: string): Map<ChapterKey, number> {
  const text = normalForm(heading).replace(/[：。]$/, '');
  const grams = bigrams(text);
  const scores = new Map<ChapterKey, number>();
  for (const { key, heading: official, grams: reference } of REFERENCES) {
    const words = OTHER_WORDS[key].filter((word) => text.includes(word)).length;
    const like = Math.min(0.95, likeness(grams, reference) + Math.min(0.45, words * 0.3));
    const score = text === official ? 1 : isMistyped(text, official) ? Math.max(ALMOST, like) : like;
    scores.set(key, Math.max(score, scores.get(key) ?? 0));
  }
  return scores;
}

const OFFICIAL = new Set(REFERENCES.map(({ heading }) => normalForm(heading)));

/** True for the words of an official heading, and nothing else. */
export const isOfficialHeading = (text: string): boolean => OFFICIAL.has(normalForm(text));

export const bestScore = (heading: string): number => Math.max(...chapterScores(heading).values());

/** The official heading a line begins with, where text runs on behind it ("其他需要报告的事项：无。"). */
export function leadingHeading(line: string): string | undefined {
  const found = REFERENCES.filter(({ heading }) => line.startsWith(heading) && line.length > heading.length);
  return found.map((r) => r.heading).sort((a, b) => b.length - a.length)[0];
}
