import { findQuantities, isExact, type Quantity, withoutTitles } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import type { Readings } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

/**
 * What is examined, and the ways it may end, each case in one of them. What holds another's words comes before it.
 * 退回修改 and 补正 are steps on the way: the same item passes afterwards.
 */
const COURSES: readonly { of: RegExp; ends: readonly RegExp[] }[] = [
  {
    of: /审[查核]|送审|报审/,
    ends: [/退回(?!后?(?:修改|完善|补充|整改|重))|未通过|不予通过|不同意|驳回|不予公开/, /通过|同意/],
  },
  { of: /检查|抽查|验收|考核|测评/, ends: [/不合格|未达标|不达标/, /基本合格/, /合格|达标|优秀/] },
  {
    of: /申请/,
    ends: [
      /部分公开/,
      /不予公开|不同意公开/,
      /同意公开|予以公开/,
      /不存在/,
      /不属于|非本[校机]/,
      /不明确|[不未]补正/,
      /重复/,
      /撤回/,
    ],
  },
  { of: /意见|建议/, ends: [/[未不](?:予)?采纳/, /采纳/] },
  { of: /复议|诉讼|举报|投诉|申诉/, ends: [/维持/, /撤销|纠正|变更/, /驳回/, /未审结|审理中/, /不属实/, /属实/] },
];
/** 其中 is read by another rule; what was carried over is ended too; what is looked at twice may end twice. */
const OTHERWISE =
  /其中|结转|上一?个?学?年|去年|(?:重新|再次|整改|[修补][改充正]后|[初终二]审|上诉)[^。；;]{0,80}\d|退回\s?\d[\d,]*\s?[条件篇项份][^，,。；;\d]{0,6}(?:修改|完善|补充)/;
/** What was sent back passes in the end. */
const MENDED = /最终|[改善充]后|复[查核检审]/;
/** Neither all that came nor how it ended. */
const STEP = /补正|退回|修改|补充|完善/;
const CLAUSE = /[，,、；;：:（(）)]/;

type Told = { q: Quantity; words: string };

/** The words of the clause that stand before a figure. */
const wordsOf = (sentence: string, before: Quantity | undefined, { start }: Quantity): string =>
  sentence
    .slice(before?.end ?? 0, start)
    .split(CLAUSE)
    .at(-1) ?? '';

type Said = Omit<Remark, 'quote'> & { span: [number, number] };

function judge(sentence: string, { of, ends }: (typeof COURSES)[number]): Said | undefined {
  const told = findQuantities(sentence)
    .map((q, i, all): Told => ({ q, words: wordsOf(sentence, all[i - 1], q) }))
    .filter(({ q }) => isExact(q));
  const endOf = ({ words }: Told): number => ends.findIndex((end) => end.test(words));
  const isTotal = (own: Told): boolean => of.test(own.words) && endOf(own) < 0 && !STEP.test(own.words);
  for (const [i, first] of told.entries()) {
    if (!isTotal(first)) continue;
    const rest = told.slice(i + 1).filter(({ q }) => q.unit === first.q.unit);
    const next = rest.findIndex(isTotal);
    const behind = (next < 0 ? rest : rest.slice(0, next)).filter(({ words }) => !MENDED.test(words));
    const parts = ends.flatMap((_, end) => behind.find((own) => endOf(own) === end)?.q ?? []);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (parts.length < 2 || sum <= first.q.value) continue;
    const words = (value: number) => amountWords(value, first.q);
    const inOrder = parts.toSorted((a, b) => a.start - b.start);
    const message = `${inOrder.map(({ value }) => words(value)).join('＋')}＝${words(sum)}，多于总数${words(first.q.value)}，请核对`;
    const span: [number, number] = [first.q.start, inOrder.at(-1)?.end ?? first.q.end];
    return { severity: 'warning', message, values: { total: first.q.value, sum }, span };
  }
  return undefined;
}

/** 退回, 未通过, 不予……, and so many. */
const ENDED =
  /(?:退回|未通过|不予|不同意|驳回|不合格|不?达标|维持|撤销|未采纳|不予采纳|部分公开|不属实|不存在|不属于)[^。；，,\d]{0,8}\d/;

const remarksOn = (sentence: string): Said[] =>
  COURSES.filter(({ of, ends }) => of.test(sentence) && ends.filter((end) => end.test(sentence)).length > 1).flatMap(
    (course) => judge(sentence, course) ?? [],
  );

/** A total and two outcomes are three figures; other rules have counted them already. */
const LEAST = 3;

const read = (text: string, readings: Readings): Remark[] =>
  findQuantities(text, readings).length < LEAST || !ENDED.test(text)
    ? []
    : matchesIn(withoutTitles(text), SENTENCE).flatMap(({ 0: sentence, index }) =>
        OTHERWISE.test(sentence)
          ? []
          : remarksOn(sentence).map(({ span, ...remark }) => ({
              ...remark,
              quote: text.slice(index + span[0], index + span[1]),
            })),
      );

/** Passed and sent back, granted and refused: together more than there were. */
export const twoOutcomes = textRule('sum-mismatch', read);
