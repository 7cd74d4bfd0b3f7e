import { isoDay } from '@/lib/prose';
import { clauseAround } from '@/lib/prose/clause-around';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

const DAY =
  /(?<![\d.])(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日(?:\s?[（(，,]?\s?(?:星期|周|礼拜)([一二三四五六日天])[）)]?)?/g;
const WEEKDAYS = '日一二三四五六';
/** A year with a 29th of February, for a day named without its year. */
const LEAP = 2024;

const lastDay = (year: number, month: number): number =>
  [31, 30, 29, 28].find((day) => isoDay(year, month, day) !== '') ?? 0;

/** What no calendar has. @returns undefined for a day that exists */
function slipOf(quote: string, year: number | undefined, month: number, day: number): string | undefined {
  const [own, last] = [year ?? LEAP, lastDay(year ?? LEAP, month)];
  if (last === 0) return `“${quote}”不存在，一年只有12个月，请核对`;
  if (isoDay(own, month, day) !== '') return undefined;
  return `“${quote}”不存在，${month === 2 && year !== undefined ? `${year}年` : ''}${month}月只有${last}日，请核对`;
}

function weekdaySlip(quote: string, iso: string, told: string): string | undefined {
  const right = WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()];
  if (iso === '' || right === (told === '天' ? '日' : told)) return undefined;
  return `“${quote}”的日期与星期不符，这一天是星期${right}，请核对`;
}

/** 9月31日, 2023年2月30日; a day told with another weekday than its own. */
export const impossibleDate = textRule(
  'outside-period',
  (text) =>
    matchesIn(text, DAY).flatMap(({ 0: quote, 1: named, 2: month, 3: day, 4: weekday, index }): Remark[] => {
      const year = named === undefined ? undefined : Number(named);
      const slip = slipOf(quote, year, Number(month), Number(day));
      const other =
        slip === undefined && year !== undefined && weekday !== undefined
          ? weekdaySlip(quote, isoDay(year, Number(month), Number(day)), weekday)
          : undefined;
      const message = slip ?? other;
      if (message === undefined) return [];
      const around = clauseAround(text, index, index + quote.length);
      return [{ severity: slip === undefined ? 'warning' : 'error', message, quote: around, values: { date: quote } }];
    }),
  writtenPassages,
);
