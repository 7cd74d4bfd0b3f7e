import type { Comparison } from './comparison';
import { findQuantities, type Quantity } from './quantities';
import { findRatios } from './ratios';
import { matchesIn } from './span';

const RATE = '\\s?\\d{1,4}(?:\\.\\d{1,2})?\\s?[%％]';
/** "分别增长20.6%、9.8%": the first rate is that of the first figure. */
const LISTED = new RegExp(
  `分别(?:同比|环比|较上?一?学?年度?|比上?一?学?年度?)?(增长|增加|提高|上升|提升|上涨|下降|减少|降低|下滑)了?(${RATE}(?:[、，,和]${RATE})+)`,
  'g',
);
const LAST_YEAR = /较|比|上一?(?:个)?(?:学)?年|去年|同期/;
const FROM = /[由从]/;

/** Comparisons told together; `start` to `end` is where their rates stand, of which no other comparison may take one. */
export type ComparisonList = { start: number; end: number; comparisons: readonly Omit<Comparison, 'quote'>[] };

/** "粉丝分别为12万人、5万人，较上年的10万人、4万人分别增长20%、25%". */
export const findComparisonLists = (sentence: string): ComparisonList[] =>
  !sentence.includes('分别')
    ? []
    : matchesIn(sentence, LISTED).map(({ 0: told, 1: word = '', index }) => {
        const end = index + told.length;
        const rates = findRatios(told).map((rate) => ({ ...rate, start: rate.start + index, end: rate.end + index }));
        const before = findQuantities(sentence).filter((q) => q.end <= index);
        const [first, second] = [before.slice(-2 * rates.length, -rates.length), before.slice(-rates.length)];
        const fall = /[降减滑]/.test(word);
        return { start: index, end, comparisons: paired(sentence, first, second, rates, fall) };
      });

function paired(
  sentence: string,
  first: readonly Quantity[],
  second: readonly Quantity[],
  rates: readonly NonNullable<Comparison['rate']>[],
  fall: boolean,
): ComparisonList['comparisons'] {
  const [opening, turn] = [first[0], second[0]];
  if (!opening || !turn || first.length !== rates.length) return [];
  const between = sentence.slice(first.at(-1)?.end ?? 0, turn.start);
  const risen = FROM.test(sentence.slice(Math.max(0, opening.start - 16), opening.start));
  if (!risen && !LAST_YEAR.test(between)) return [];
  return rates.flatMap((rate, i) => {
    const [a, b] = [first[i], second[i]];
    if (!a || !b || a.unit !== b.unit) return [];
    const [now, last] = risen ? [b, a] : [a, b];
    return [{ now, last, rate, fall, start: a.start, end: rate.end }];
  });
}
