import type { Period } from '@/lib/report/period';
import { findDates, isoDay } from './dates';
import { remembered } from './remembered';
import { type Span, spansOf } from './span';

/** A stretch of days named in a text, from its first to its last day. */
export type PeriodSpan = Span & { period: Period };

const BETWEEN = /^\s*(?:起)?\s*[，,]?\s*(?:至|到|—+|–|-+|－|～|~|−)\s*/;
const SAME_YEAR = /^(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

/** Names the period: 9-1 … 8-31 is a 学年, 1-1 … 12-31 a calendar year. */
export function periodBetween(start: string, end: string): Period {
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  if (to === from + 1 && start.endsWith('-09-01') && end.endsWith('-08-31')) return { kind: 'school-year', start, end };
  if (to === from && start.endsWith('-01-01') && end.endsWith('-12-31')) return { kind: 'calendar-year', start, end };
  return { kind: 'custom', start, end };
}

const MONTHS =
  /(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(?:起)?\s*(?:至|到|—+|–|-+|－|～|~|−)\s*(?:(\d{4})\s*年)?\s*(\d{1,2})\s*月(?!\s*\d{1,2}\s*日)/g;

/** The last day of a month. */
const monthEnd = (year: number, month: number): string =>
  [31, 30, 29, 28].map((day) => isoDay(year, month, day)).find((iso) => iso !== '') ?? '';

/** "2022年9月至2023年8月": from the first day of the one month to the last of the other. */
const findMonthPeriods = (text: string): PeriodSpan[] =>
  spansOf(text, MONTHS).flatMap(({ groups, ...span }) => {
    const [, year, month, endYear = year, endMonth] = groups;
    const start = isoDay(Number(year), Number(month), 1);
    const end = monthEnd(Number(endYear), Number(endMonth));
    return start === '' || end === '' ? [] : [{ ...span, period: periodBetween(start, end) }];
  });

/** "2023年9月1日至2024年8月31日", "2023 年 9 月 1 日-2024 年 8 月 31 日", "2023年1月1日至11月24日", "2022年9月—2023年8月", in order. */
export const findPeriods = remembered((text): readonly PeriodSpan[] =>
  [...findDayPeriods(text), ...findMonthPeriods(text)].sort((a, b) => a.start - b.start),
);

function findDayPeriods(text: string): PeriodSpan[] {
  const spans: PeriodSpan[] = [];
  for (const first of findDates(text)) {
    if (first.iso === '' || first.start < (spans.at(-1)?.end ?? 0)) continue;
    // 100 units hold any spacing of "至2024年8月31日"; the rest of the text is not copied for every date.
    const behind = text.slice(first.end, first.end + 100);
    const between = BETWEEN.exec(behind)?.[0];
    const last = between === undefined ? null : SAME_YEAR.exec(behind.slice(between.length));
    if (between === undefined || !last) continue;
    const year = last[1] ?? first.iso.slice(0, 4);
    const [day] = findDates(`${year}年${last[2]}月${last[3]}日`);
    if (!day || day.iso === '') continue;
    const end = first.end + between.length + last[0].length;
    spans.push({
      start: first.start,
      end,
      quote: text.slice(first.start, end),
      period: periodBetween(first.iso, day.iso),
    });
  }
  return spans;
}

/** Years with the word that names what they are: "2023—2024学年度", "2023-2024年", "2024年度". */
export type YearSpan = Span & { from: number; to: number; word: string };

const YEARS =
  /(?<!\d)((?:19|20)\d{2})(?:\s*年?\s*(?:—+|–|-+|－|～|~|−|至)\s*((?:19|20)\d{2}))?(?!\d)\s*(学年度|学年|年度|年)?(?!\s*\d{1,2}\s*月)/g;

/** Every span of years and every year with its word, in order; days ("2023年9月1日") are not among them. */
export const findYearSpans = remembered((text): readonly YearSpan[] =>
  spansOf(text, YEARS).flatMap(({ groups, ...span }) => {
    const [, from, to, word = ''] = groups;
    if (to === undefined && word === '') return [];
    return [{ ...span, quote: span.quote.trim(), from: Number(from), to: Number(to ?? from), word }];
  }),
);
