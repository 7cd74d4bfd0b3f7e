import { findDates, findYearSpans, type Span, withoutTitles } from '@/lib/prose';
import { chineseDate, isIsoDay, type Period, yearSpan } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { type Sentence, sentencesHolding } from '../sentences';
import { ofAnotherYear } from './another-year';
import { periodBasis } from './period-basis';

const UNTIL = /截至|截止/;
const untilSentences = sentencesHolding(UNTIL);
const yearSentences = sentencesHolding(/(?:19|20)\d{2}/);

const isWholePeriod = ({ start, end }: Period) => isIsoDay(start) && isIsoDay(end) && start <= end;

/** "以上数据统计截至2023年11月13日": figures that run past the period are not those of the period. */
export const countedBeyond: Rule = {
  id: 'outside-period',
  check: (report) => {
    const { period } = report.preface;
    return isWholePeriod(period) ? untilSentences(report).flatMap((sentence) => beyond(sentence, period)) : [];
  },
};

/** 2020届毕业生……截至2020年8月31日: a year's graduates are counted in that year. */
const isDayOfGraduates = (before: string, iso: string): boolean => before.includes(`${iso.slice(0, 4)}届`);

function beyond({ part, path, text }: Sentence, period: Period): Finding[] {
  const { start, end } = period;
  const until = UNTIL.exec(text);
  const day = until && findDates(text).find((date) => date.start >= until.index && date.start <= until.index + 8);
  if (!until || !day || day.iso === '' || (day.iso >= start && day.iso <= end)) return [];
  if (day.iso < start && isDayOfGraduates(text.slice(0, until.index), day.iso)) return [];
  const quote = text.slice(Math.max(0, until.index - 6), day.end);
  const message = `“${quote}”不在统计期${chineseDate(start)}至${chineseDate(end)}之内，数据应统计到${chineseDate(end)}`;
  return [
    finding('outside-period', 'warning', part, message, {
      path,
      quote,
      basis: periodBasis(period),
      values: { day: day.iso, end },
    }),
  ];
}

/** A comparison or a document of another year names it rightly; so do plans of a year to come. */
const saysWhy = (text: string, { start, end }: Span, ahead: boolean): boolean =>
  ofAnotherYear(text, start, end) ||
  (ahead && /下一|下个|新学年|将|计划|今后|拟/.test(text.slice(Math.max(0, start - 20), end + 20)));

/** A school year other than the report's, left in a chapter that was copied from last year. */
export const copiedYear: Rule = {
  id: 'wrong-year',
  check: (report) => {
    const { period } = report.preface;
    if (!isWholePeriod(period) || !yearSpan(period).includes('—')) return [];
    return yearSentences(report).flatMap((sentence) => [
      ...otherYear(sentence, period),
      ...calendarYear(sentence, period),
    ]);
  },
};

function otherYear({ part, path, text }: Sentence, period: Period): Finding[] {
  // Titles keep their place, so that the words around stay where they are.
  const plain = withoutTitles(text);
  const first = Number(period.start.slice(0, 4));
  const spans = findYearSpans(plain);
  // Beside the report's own year another one is compared with it, in a sentence as in the head of a table.
  if (spans.some(({ from, to }) => from === first && to === first + 1)) return [];
  const wrong = spans.find(
    (span) =>
      span.to === span.from + 1 && span.from !== first && span.word !== '' && !saysWhy(plain, span, span.from > first),
  );
  if (!wrong) return [];
  const why = wrong.from < first ? '疑为沿用上年文字' : '这一学年还没有到';
  const message = `写的是“${wrong.quote}”，本报告是${yearSpan(period)}学年度，${why}，请核对`;
  const more = {
    path,
    quote: wrong.quote,
    basis: periodBasis(period),
    values: { written: wrong.quote, period: yearSpan(period) },
  };
  return [finding('wrong-year', 'warning', part, message, more)];
}

/** "2024年，学校信息公开工作……" sums up a calendar year where the report is about a school year. */
function calendarYear({ part, path, text }: Sentence, period: Period): Finding[] {
  const written =
    part === 'overview' || part === 'experience'
      ? /^((?:19|20)\d{2}年)度?[，,](?=.{0,8}信息公开工作)/.exec(text)
      : null;
  if (!written) return [];
  const message = `以“${written[1]}”概括全年，本报告的统计期是${yearSpan(period)}学年，建议改为“本学年度”`;
  return [
    finding('wrong-year', 'warning', part, message, { path, quote: text.slice(0, 24), basis: periodBasis(period) }),
  ];
}
