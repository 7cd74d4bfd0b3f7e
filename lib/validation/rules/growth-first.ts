import { magnitudeOf, readNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

const FIGURE = '(\\d[\\d,]*(?:\\.\\d+)?)\\s?(万|亿)?';
/** "增长12.5%，由36.2亿元增至38.1亿元": the rate is told before the figures it is of. */
const TOLD = new RegExp(
  `(增长|增加|提高|上升|下降|减少|降低)了?\\s?(\\d+(?:\\.\\d+)?)\\s?[%％][，,（(]\\s?(?:即)?[由从](?:上年的?|去年的?|(?:19|20)\\d{2}年的?)?${FIGURE}\\s?([\\u4e00-\\u9fa5]{1,2}?)[^\\d，,。；;]{0,3}(?:增|升|提|降|减)[^\\d，,。；;]{0,4}[至到为]${FIGURE}`,
  'g',
);
/** Half of the last place written. */
const halfOf = (figure = ''): number => 0.5 / 10 ** (figure.split('.')[1]?.length ?? 0);

const read = (text: string): Remark[] =>
  !/[%％][，,（(]\s?(?:即)?[由从]/.test(text)
    ? []
    : matchesIn(text, TOLD).flatMap(
        ([quote, word = '', rate = '', a = '', aSize = '', , b = '', bSize = '']): Remark[] => {
          const [from, to] = [(readNumber(a) ?? 0) * magnitudeOf(aSize), (readNumber(b) ?? 0) * magnitudeOf(bSize)];
          const sign = /[降减]/.test(word) ? -1 : 1;
          // Whole numbers without 万 are exact.
          const [open, shut] = [
            aSize === '' ? 0 : halfOf(a) * magnitudeOf(aSize),
            bSize === '' ? 0 : halfOf(b) * magnitudeOf(bSize),
          ];
          const [low, high] = [(to - shut) / (from + open), (to + shut) / (from - open)].map(
            (times) => (times - 1) * 100 * sign,
          );
          const [least, most] = [Math.min(low ?? 0, high ?? 0), Math.max(low ?? 0, high ?? 0)];
          const slack = 2 * halfOf(rate) + 1e-9;
          if (from <= 0 || (Number(rate) >= least - slack && Number(rate) <= most + slack)) return [];
          const right = Math.round((to / from - 1) * 10_000) / 100;
          const message = `${b}${bSize}比${a}${aSize}${right < 0 ? '减少' : '增长'}${Math.abs(right)}%，与所写的“${word}${rate}%”不符`;
          return [{ severity: 'warning', message, quote, values: { from, to, rate: Number(rate) } }];
        },
      );

/** A growth told before the figures that it is of. */
export const growthFirst = textRule('percentage', read);
