import { findYearSpans } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

/** 2021年5月20日至5月10日, 5月20日至10日, 2021年5月至2021年3月. */
const RANGE =
  /(?<!\d)(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(?:(\d{1,2})\s?日)?\s?起?\s?(?:至|到|—+|–|-|－|～|~)\s?(?:(\d{4})\s?年\s?)?(?:(\d{1,2})\s?月\s?)?(?:(\d{1,2})\s?日)?/g;
/** What stands in the middle of each: most dates stand alone. */
const MIDDLE = /[月日]\s?起?\s?[至到—–\-－～~]/;
/** Over the turn of a year its number is often left unsaid: 12月28日至1月5日. */
const TURN = 3;

type Ends = { years: [number, number]; months: [number, number]; days: [number, number] };

function endsOf([, year1, month1, day1, year2, month2, day2]: RegExpExecArray): Ends | undefined {
  if (month2 === undefined && day2 === undefined) return undefined;
  // 5月20日至6月 says nothing surely of the day.
  if ((day1 === undefined) !== (day2 === undefined)) return undefined;
  const [first, day] = [Number(year1 ?? 0), Number(day1 ?? 0)];
  return {
    years: [first, year2 === undefined || year1 === undefined ? first : Number(year2)],
    months: [Number(month1), Number(month2 ?? month1)],
    days: [day, Number(day2 ?? 0)],
  };
}

function isReversed({ years, months, days }: Ends, yearSaid: boolean): boolean {
  const back = months[0] - months[1];
  if (years[0] !== years[1]) return years[0] > years[1];
  if (back !== 0) return back > 0 && (yearSaid || back < TURN);
  return days[0] > days[1];
}

const ranges = (text: string): Remark[] =>
  matchesIn(text, RANGE).flatMap((match): Remark[] => {
    const ends = endsOf(match);
    if (!ends || !isReversed(ends, match[4] !== undefined)) return [];
    const quote = match[0].trim();
    return [{ severity: 'warning', message: `“${quote}”的止期早于起期，请核对`, quote, values: { range: quote } }];
  });

const years = (text: string): Remark[] =>
  findYearSpans(text)
    .filter(({ from, to }) => from > to)
    .map(({ quote }) => ({ severity: 'warning', message: `“${quote}”的止期早于起期，请核对`, quote }));

const read = (text: string): Remark[] => [...(MIDDLE.test(text) ? ranges(text) : []), ...years(text)];

/** A span of days, months or years whose end is before its beginning. */
export const reversedDates = textRule('impossible-relation', read);
