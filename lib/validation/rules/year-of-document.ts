import { matchesIn } from '@/lib/prose/span';
import { isIsoDay, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { type Sentence, sentencesHolding } from '../sentences';

const MONTH = /(?:((?:19|20)\d{2})\s?年\s?)?(?<!\d)(\d{1,2})\s?月(?!\s?\d{0,2}\s?日?(?:起|以来|开始|至|—|-))/g;
/** What came after the day is of no told day. */
const AFTERWARDS = /随后|此后|之后|以后|以来|每月/;
const PLANNED = /将于|[拟计划]于|下一步|预计/;
/** Leavers are leavers from June on, and where they went is told afterwards. */
const LEFT = 6;
const LEAVERS = /((?:19|20)\d{2})\s?届[^《》，,。；;]{0,16}就业(?:质量)?(?:年度)?报告/g;
/** Re-examinations are in spring, for those who begin in the autumn of that year. */
const SPRING = { first: 2, last: 6 } as const;
const REEXAMINED = /((?:19|20)\d{2})\s?年[^《》，,。；;]{0,16}研究生[^《》，,。；;]{0,10}(?:复试|调剂)/g;

/** What was published when stands in one stretch of so many characters. */
const REACH = 120;

const documentSentences = sentencesHolding(/届[^。；;]{0,20}就业[^。；;]{0,8}报告|研究生[^。；;]{0,12}(?:复试|调剂)/);

type When = { year: number; month: number; quote: string };

/** The month that a sentence names last before a place. */
function monthBefore(text: string, at: number): When | undefined {
  const before = text.slice(Math.max(0, at - REACH), at);
  const months = matchesIn(before, MONTH);
  const found = months.at(-1);
  const year = months.findLast(([, named]) => named !== undefined)?.[1];
  if (!found || year === undefined || AFTERWARDS.test(before.slice(found.index))) return undefined;
  return { quote: `${year}年${found[2]}月`, year: Number(year), month: Number(found[2]) };
}

/** Reports of leavers who had not left, and rules of an examination held for another year. */
export const yearOfDocument: Rule = {
  id: 'wrong-year',
  check: (report) =>
    documentSentences(report)
      .filter(({ text }) => !PLANNED.test(text))
      .flatMap((sentence) => [...tooEarly(report, sentence), ...otherExamination(sentence)]),
};

function tooEarly({ preface: { period } }: ReportContent, { part, path, text }: Sentence): Finding[] {
  return matchesIn(text, LEAVERS).flatMap(({ 0: quote, 1: named = '', index }): Finding[] => {
    const when = monthBefore(text, index);
    const end = isIsoDay(period.end) ? period.end : '9999-12-31';
    const [year = 0, month = 0] = when ? [when.year, when.month] : end.split('-').map(Number);
    const left = Number(named);
    if (year > left || (year === left && month >= LEFT)) return [];
    const told = when ? when.quote : '本报告的统计期结束';
    const message = `“${quote}”：${told}时${named}届学生还没有毕业，请核对是否应为${year === left ? left - 1 : year}届`;
    return [finding('wrong-year', 'warning', part, message, { path, quote, values: { class: left, year } })];
  });
}

const otherExamination = ({ part, path, text }: Sentence): Finding[] =>
  matchesIn(text, REEXAMINED).flatMap(({ 0: quote, 1: named = '', index }): Finding[] => {
    const when = monthBefore(text, index);
    if (!when || when.month < SPRING.first || when.month > SPRING.last || when.year === Number(named)) return [];
    const message = `“${quote}”：${when.quote}的复试录取是${when.year}年的，请核对年份`;
    const values = { written: Number(named), year: when.year };
    return [finding('wrong-year', 'warning', part, message, { path, quote, values })];
  });
