import { matchesIn } from '@/lib/prose/span';
import { isIsoDay, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { type Sentence, sentencesHolding } from '../sentences';
import { publishedIn } from './published-in';

const BASIS = '惯例：当年公开当年的预算和上一年的决算';
/** 2015年部门预算; what was carried out, changed or judged of a budget is told after its year. */
const TOLD =
  /((?:19|20)\d{2})\s?年?度?的?(?:学校|部门|单位|财务|收支)?(预算(?!执行|调整|绩效)|决算)(?:报表|信息|情况)?/g;
/** "2015年部门预算和2015年部门决算": one of each, told together. */
const BESIDE = /^(?:和|、|与|及|以及|，|,)[^，,。；;\d]{0,6}$/;

const budgetSentences = sentencesHolding(/预算/);

type Told = { year: number; isBudget: boolean; start: number; end: number };

const toldIn = (text: string): Told[] =>
  matchesIn(text, TOLD).map(({ 0: quote, 1: year, 2: kind = '', index }) => ({
    year: Number(year),
    isBudget: kind.startsWith('预算'),
    start: index,
    end: index + quote.length,
  }));

/** In a year its own budget is published, and the accounts of the year before. */
export const budgetYear: Rule = {
  id: 'wrong-year',
  check: (report) => {
    if (!isIsoDay(report.preface.period.end)) return [];
    return budgetSentences(report).flatMap((sentence) => {
      const told = toldIn(sentence.text);
      return told.flatMap((one, i) => onTheDay(sentence, one) ?? together(report, sentence, told, i) ?? []);
    });
  },
};

/** Last year's budget on a day of this year. */
function onTheDay({ part, path, text }: Sentence, { year, isBudget, start, end }: Told): Finding | undefined {
  const published = isBudget ? publishedIn(text, start) : undefined;
  if (!published || year !== published.year - 1) return undefined;
  const { year: right } = published;
  const quote = text.slice(published.start, end);
  const message = `“${text.slice(start, end)}”：${right}年公开的一般是${right}年的预算，请核对预算的年份`;
  return finding('wrong-year', 'warning', part, message, {
    path,
    quote,
    basis: BASIS,
    values: { written: year, right },
  });
}

/** Last year's budget beside accounts, in either order, and nowhere its own. */
function together(
  { preface: { period } }: ReportContent,
  { part, path, text }: Sentence,
  told: readonly Told[],
  at: number,
): Finding | undefined {
  const [one, other] = [told[at], told[at + 1]];
  if (!one || !other || one.isBudget === other.isBudget || !BESIDE.test(text.slice(one.end, other.start)))
    return undefined;
  const [budget, accounts] = one.isBudget ? [one, other] : [other, one];
  const right = Number(period.end.slice(0, 4));
  const behind = budget.year === right - 1 && (accounts.year === budget.year || accounts.year === budget.year - 1);
  // Beside its own budget that of the year before may be told too.
  if (!behind || told.some(({ year, isBudget }) => isBudget && year === right)) return undefined;
  const quote = text.slice(one.start, other.end);
  const wrong = accounts.year === budget.year ? '预算的年份' : '两个年份';
  const message = `“${quote}”：${right}年公开的一般是${right}年的预算和${right - 1}年的决算，请核对${wrong}`;
  const severity = period.kind === 'calendar-year' ? 'warning' : 'hint';
  return finding('wrong-year', severity, part, message, {
    path,
    quote,
    basis: BASIS,
    values: { written: budget.year, right },
  });
}
