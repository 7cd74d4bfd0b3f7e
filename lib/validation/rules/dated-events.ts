import { readNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

const DATE = '(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?';
const DATES = new RegExp(DATE, 'g');
/** "3月、6月、9月举办2次": there may be several in a month, but no month without. */
const EVENTS = new RegExp(
  `(?<![至到—-]\\s?)(${DATE}(?:\\s?(?:[、，,]|以及|和|及|与)\\s?${DATE}){1,12})[，,]?` +
    '[^，,。；;、\\d一二两三四五六七八九十]{0,8}(\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s?(场次|场|次|期|批|轮)',
  'g',
);

/** More days than events: each day was told for one of them. */
const read = (text: string): Remark[] =>
  !/月.{0,12}月/.test(text)
    ? []
    : matchesIn(text, EVENTS).flatMap(({ 0: quote, 1: list = '', 2: count = '', 3: unit }): Remark[] => {
        const dates = matchesIn(list, DATES).length;
        const written = readNumber(count);
        if (written === undefined || written >= dates || /分别|各|每/.test(quote)) return [];
        const message = `写“${count}${unit}”，列出的日期有${dates}个，请核对`;
        return [{ severity: 'warning', message, quote: quote.trim(), values: { written, dates } }];
      });

/** Events against the days on which they are told to have been. */
export const datedEvents = textRule('count-claim', read);
