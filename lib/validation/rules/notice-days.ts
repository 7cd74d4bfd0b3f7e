import { findPeriods } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { splitSentences } from '../sentences';

/** 公示期为7个工作日, 公示5天. */
const DAYS = /公示(?:期|时间)?(?:为|共|不少于|均为)?\s?(\d{1,2})\s?(个?工作日|天|日)(?!至|—|-|[内前])/g;
const DAY = 86_400_000;
/** "2025年6月10日至11日" and "6月10日—6月11日" are spans of one year. */
const SPAN =
  /(?<!\d)(?:\d{4}\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日\s?(?:至|到|—+|-|～)\s?(?:(\d{1,2})\s?月\s?)?(\d{1,2})\s?日/;
/** A year for days told without one: only their distance counts. */
const ANY_YEAR = 2023;

/** Right behind the number of days: （6月9日—6月13日）, ，自6月9日至13日. */
const BEHIND = /^[（(，,\s]{0,2}(?:自|从|即|时间[为是]?|[（(])?\s?$/;
const ATTACHED = /[自从即间（(]/;

const isAttached = (between: string): boolean => BEHIND.test(between) && ATTACHED.test(between);

/** The days from the first to the last, both counted, of the span right behind the words; undefined where none is. */
function length(sentence: string): { days: number; quote: string } | undefined {
  const [period] = findPeriods(sentence);
  if (period && isAttached(sentence.slice(0, period.start))) {
    const { start, end } = period.period;
    return { days: (Date.parse(end) - Date.parse(start)) / DAY + 1, quote: period.quote };
  }
  const found = SPAN.exec(sentence);
  const [quote, month, day, lastMonth = month, lastDay] = found ?? [];
  if (quote === undefined || period || !isAttached(sentence.slice(0, found?.index))) return undefined;
  const [from, to] = [
    Date.UTC(ANY_YEAR, Number(month), Number(day)),
    Date.UTC(ANY_YEAR, Number(lastMonth), Number(lastDay)),
  ];
  return { days: (to - from) / DAY + 1, quote };
}

const judge = (sentence: string): Remark[] => {
  const told = matchesIn(sentence, DAYS);
  const [only] = told;
  const span = only && told.length === 1 ? length(sentence.slice(only.index + only[0].length)) : undefined;
  const written = Number(only?.[1]);
  if (!only || !span || span.days < 1 || span.days >= written) return [];
  const message = `写“${only[0]}”，“${span.quote}”只有${span.days}天，请核对`;
  return [{ severity: 'warning', message, quote: span.quote, values: { written, days: span.days } }];
};

const read = (text: string): Remark[] =>
  /公示[^。；;]{0,12}\d[^。；;]{0,4}[日天]/.test(text) ? splitSentences(text).flatMap(judge) : [];

/** A notice told to be up for more days than there are between its first and its last. */
export const noticeDays = textRule('impossible-relation', read);
