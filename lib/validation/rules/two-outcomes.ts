import { findQuantities, isExact, type Quantity, withoutTitles } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

/** What is examined, and the two ways it may end: no case ends in both. */
const ENDINGS = [
  { of: /审[查核]|送审|报审/, good: /通过|同意/, bad: /退回|未通过|不予通过|不同意|驳回|不予公开/ },
  { of: /检查|抽查|验收|考核|测评/, good: /合格|达标|优秀/, bad: /不合格|未达标|不达标/ },
  { of: /申请/, good: /同意公开|予以公开/, bad: /不予公开|不同意公开/ },
];
const CLAUSE = /[，,、；;：:（(）)]/;
const NEGATED = /[不未]$/;

type Ending = (typeof ENDINGS)[number];

const lastClause = (words: string): string => words.split(CLAUSE).at(-1) ?? '';

/** The words of the clause that stand before a figure. */
const wordsOf = (sentence: string, before: Quantity | undefined, { start }: Quantity): string =>
  lastClause(sentence.slice(before?.end ?? 0, start));

const says = (words: string, pattern: RegExp): boolean => {
  const found = pattern.exec(words);
  return found !== null && !NEGATED.test(words.slice(0, found.index));
};

type Said = Omit<Remark, 'quote'> & { span: [number, number] };

function judge(sentence: string, { of, good, bad }: Ending): Said | undefined {
  const told = findQuantities(sentence)
    .map((q, i, all) => ({ q, words: wordsOf(sentence, all[i - 1], q) }))
    .filter(({ q }) => isExact(q));
  const passes = (words: string): boolean => says(words, good) && !bad.test(words);
  for (const [i, { q: total, words }] of told.entries()) {
    if (!says(words, of) || passes(words) || bad.test(words)) continue;
    const behind = told.slice(i + 1).filter(({ q }) => q.unit === total.unit);
    const first = behind.find((own) => passes(own.words))?.q;
    const second = behind.find((own) => bad.test(own.words))?.q;
    const sum = (first?.value ?? 0) + (second?.value ?? 0);
    if (!first || !second || sum <= total.value) continue;
    const [a, b, both, whole] = [first.value, second.value, sum, total.value].map((n) => amountWords(n, total));
    const message = `${a}＋${b}＝${both}，多于总数${whole}，请核对`;
    const span: [number, number] = [total.start, Math.max(first.end, second.end)];
    return { severity: 'warning', message, values: { total: total.value, sum }, span };
  }
  return undefined;
}

/** 退回, 未通过, 不予……, and so many. */
const BAD = /[退未不驳][回通予同合达][^。；，,\d]{0,8}\d/;

const remarksOn = (sentence: string): Said[] =>
  ENDINGS.filter(({ of, good, bad }) => bad.test(sentence) && of.test(sentence) && good.test(sentence)).flatMap(
    (ending) => judge(sentence, ending) ?? [],
  );

const read = (text: string): Remark[] =>
  !BAD.test(text)
    ? []
    : matchesIn(withoutTitles(text), SENTENCE).flatMap(({ 0: sentence, index }) =>
        // Parts that 其中 names are summed by another rule.
        sentence.includes('其中')
          ? []
          : remarksOn(sentence).map(({ span, ...remark }) => ({
              ...remark,
              quote: text.slice(index + span[0], index + span[1]),
            })),
      );

/** Passed and sent back, together more than were examined. */
export const twoOutcomes = textRule('sum-mismatch', read);
