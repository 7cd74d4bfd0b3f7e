import { readNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

const DATE = '(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日';
const DATES = new RegExp(DATE, 'g');
/** 会议5次（9月19日、12月6日……）: a day for each; a 等 or words between the days leave some untold. */
const COUNTED = new RegExp(
  `(?<![第\\d.])(\\d{1,2}|(?<![一二两三四五六七八九十])[一二两三四五六七八九十]{1,3})\\s?(场次|场|次|期|批|轮)[（(](?:分别[为是于在]|于)?(${DATE}(?:[、，,和及]\\s?${DATE}){1,30})[）)]`,
  'g',
);

const read = (text: string): Remark[] =>
  !/[（(](?:分别[为是于在]|于)?\d{1,4}\s?[年月]/.test(text)
    ? []
    : matchesIn(text, COUNTED).flatMap(({ 0: quote, 1: count = '', 2: unit, 3: list = '' }): Remark[] => {
        const dates = matchesIn(list, DATES).length;
        const written = readNumber(count);
        if (written === undefined || written === dates) return [];
        const message = `写“${count}${unit}”，括号里列出的日期有${dates}个，请核对`;
        return [{ severity: 'warning', message, quote, values: { written, dates } }];
      });

/** Events against the days listed behind them in brackets. */
export const datesInBrackets = textRule('count-claim', read);
