import { findPeriods, type PeriodSpan, withoutTitles } from '@/lib/prose';
import { remembered } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import { chineseDate, isIsoDay, type Period, proseText, yearSpan } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { type Sentence, sentencesHolding } from '../sentences';
import { ofAnotherYear } from './another-year';
import { periodBasis } from './period-basis';

const yearSentences = sentencesHolding(/\d{4}|[〇零○一二三四五六七八九]{4}/);
/** A day or month that begins a clause is when something was done. */
const WHEN =
  /(?<=^|[，,；;。：:（(\s]|于)(?:((?:19|20)\d{2})\s?年|(?:同|当)年|(次|翌|第二)年)\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?/g;
/** What was laid down, founded or begun at any time, and what goes on from then. */
const LASTING =
  /^[^。；;]{0,40}?(?:印发|修订|制定|颁布|公布施行|施行|成立|建校|开通|注册|创建|入驻|建立|筹建|筹备|批复|(?:公开|公布|发布|召开|举办|通过)的|始建|创办|批准|出台|以来|至今|获批|入选|升格|更名|任命|当选|通过了?《)|^\s?(?:起|以前|之前|以后|后|前)/;
/** 公众号开通于2013年9月 tells when it began. */
const BEGUN = /(?:开通|注册|创建|上线|建成|成立|设立|创办|创刊|启用|入驻)于\s?$/;
/** 开设的专栏持续运行: it was begun before, and still is. */
const GOES_ON =
  /^[^。；;]{0,24}?(?:开设|设立|启用|上线|推出|启动|开展|建成|组建|签订)[^。；;]{0,30}?(?:持续|至今|一直|仍|延续|沿用)/;
/** 2021年11月开工）于2023年6月竣工: a house takes years. */
const BUILT = /^[^，,。；;）)]{0,6}(?:开工|动工|奠基)[^。；;]{0,40}(?:竣工|完工|交付|验收|封顶|建成|投入使用)/;
/** 2025年12月底前. */
const DUE = /^[^，,。；;]{0,4}前/;
/** What is still to come is rightly behind the period. */
const PLANNED =
  /拟|计划|力争|争取|预计|下一步|今后|将(?=[^，,。；;]{0,16}(?:完成|实现|建成|启动|召开|上线|推进|开展|举[办行]|[发公]布|修订|改版|组织|达到))/;

const pad = (n: string): string => n.padStart(2, '0');

/** Days and months before or behind the period, told as something done in it. */
export const datesOutside: Rule = {
  id: 'outside-period',
  check: (report) => {
    const { period, prose } = report.preface;
    if (!isIsoDay(period.start) || !isIsoDay(period.end) || period.start > period.end) return [];
    const declared = /延伸|截至|有所(?:超出|前后)/.test(proseText(prose));
    return yearSentences(report).flatMap((sentence) => [
      ...dated(sentence, period, declared),
      ...otherPeriod(sentence, period),
    ]);
  },
};

/** When a sentence says that something was done, ISO days, and the words from there on. */
type When = { first: string; last: string; quote: string; planned: boolean; lasting: boolean; words: string };

/** What is held is over when it is told, whatever it was about. */
const HELD = /^[，,]?\s?[^，,。；;]{0,8}(?:召开|举办|举行)/;

/** 同年 is the year named last, 次年 the one behind it. */
function relativeYear(before: string, next: boolean): string | undefined {
  const year = before.match(/(?:19|20)\d{2}(?=\s?年)/g)?.at(-1);
  return year === undefined ? undefined : String(Number(year) + (next ? 1 : 0));
}

const whensIn = remembered((text): readonly When[] => {
  const plain = withoutTitles(text);
  return matchesIn(plain, WHEN).flatMap(({ 0: quote, 1: named, 2: next, 3: month = '', 4: day, index }): When[] => {
    const year = named ?? relativeYear(plain.slice(0, index), next !== undefined);
    if (year === undefined) return [];
    const behind = index + quote.length;
    const around = plain.slice(behind, behind + 60);
    const before = plain.slice(Math.max(0, index - 4), index);
    if (/截至|截止/.test(before) || BEGUN.test(before)) return [];
    const lasting = LASTING.test(around) || GOES_ON.test(around) || BUILT.test(around);
    if (lasting && !HELD.test(around)) return [];
    if (ofAnotherYear(plain, index, behind) || isPartOfSpan(plain, index, behind)) return [];
    const [first, last] = [`${year}-${pad(month)}-${pad(day ?? '1')}`, `${year}-${pad(month)}-${pad(day ?? '31')}`];
    const planned = DUE.test(around) || PLANNED.test(plain.slice(Math.max(0, index - 16), behind + 24));
    return [{ first, last, quote, planned, lasting, words: text.slice(index, behind + 16) }];
  });
});

function dated({ part, path, text }: Sentence, period: Period, declared: boolean): Finding[] {
  const { start, end } = period;
  return whensIn(text).flatMap(({ first, last, quote, planned, lasting, words }): Finding[] => {
    if ((last >= start && first <= end) || (planned && first > end) || (lasting && last < start)) return [];
    const said = /^\d/.test(quote) ? `“${quote}”` : `“${quote}”（${first.slice(0, 4)}年）`;
    const message = `${said}不在统计期${chineseDate(start)}至${chineseDate(end)}之内，请核对是否写错或沿用了上年文字`;
    const more = { path, quote: words, basis: periodBasis(period), values: { date: quote } };
    return [finding('outside-period', declared ? 'hint' : 'warning', part, message, more)];
  });
}

/** "2023年9月至2024年8月": the span is judged as a whole. */
const isPartOfSpan = (text: string, start: number, end: number): boolean =>
  /^\s?(?:起)?[，,]?\s?(?:至|到|—|–|-|～|~)/.test(text.slice(end, end + 4)) ||
  /(?:至|到|—|–|-|～|~)\s?$/.test(text.slice(Math.max(0, start - 2), start));

const DAY = 86_400_000;
const YEAR = 330;
/** No report of a year is of more months: what goes on longer holds so long (有效期6年, a term of office). */
const TWO_YEARS = 700;
const length = ({ start, end }: Period): number => (Date.parse(end) - Date.parse(start)) / DAY;

/** What a work gathers may be of any years. */
const GATHERED = /(?:收录|收集|汇编|汇集|记载|记述|记录|反映|涵盖|辑录)了?(?:自|从)?$/;
/** A yearbook is of the year before it came out. */
const YEARBOOK = /年鉴|大事记|校史/;

/** The spans of a year that a sentence tells as its own. */
const yearsIn = remembered((text): readonly PeriodSpan[] => {
  const plain = withoutTitles(text);
  return findPeriods(plain).filter(
    ({ period, start, end }) =>
      length(period) >= YEAR &&
      length(period) < TWO_YEARS &&
      !ofAnotherYear(plain, start, end) &&
      !GATHERED.test(plain.slice(Math.max(0, start - 4), start)) &&
      !YEARBOOK.test(text.slice(0, start)),
  );
});

/** A year's span of days that is not the report's. */
function otherPeriod({ part, path, text }: Sentence, period: Period): Finding[] {
  const other = yearsIn(text).find(({ period: told }) => told.start !== period.start || told.end !== period.end);
  if (!other) return [];
  const right = `${chineseDate(period.start)}至${chineseDate(period.end)}`;
  const message = `写的期间“${other.quote}”与本报告的统计期${right}不一致，疑为沿用上年文字，请核对`;
  const more = {
    path,
    quote: other.quote,
    basis: periodBasis(period),
    values: { written: other.quote, period: yearSpan(period) },
  };
  return [finding('wrong-year', 'warning', part, message, more)];
}
