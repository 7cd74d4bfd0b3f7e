import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

/** 满意率达98.6，; a 满意度 may be told in points. */
const WITHOUT_SIGN =
  /(?:(?<!利|汇|效|倍|速|频|功)率|占比|比重)(?:均|已|约|达到?|为|是|占|提[高升](?:到|至)|[:：]){0,3}\s?(\d{2}(?:\.\d{1,2})?)(?=[，,。；;、）)]|$)(?!,\d)/g;
const NEGATIVE = /(增长|增加|提高|上升|提升|下降|减少|降低)了?\s?[-－−]\s?(\d+(?:\.\d+)?\s?[%％])/g;
const OPPOSITE: Readonly<Record<string, string>> = {
  增长: '下降',
  增加: '减少',
  提高: '降低',
  上升: '下降',
  提升: '下降',
  下降: '增长',
  减少: '增加',
  降低: '提高',
};

const unsigned = (text: string): Remark[] =>
  !/率|占比|比重/.test(text)
    ? []
    : matchesIn(text, WITHOUT_SIGN).map(({ 0: quote, 1: figure = '' }) => ({
        severity: 'warning',
        message: `“${quote}”的后面没有写“%”，请补上或核对`,
        quote,
        values: { figure },
      }));

const negative = (text: string): Remark[] =>
  matchesIn(text, NEGATIVE).map(({ 0: quote, 1: word = '', 2: rate = '' }) => ({
    severity: 'warning',
    message: `“${quote}”：“${word}”后面不用负数，应写“${OPPOSITE[word] ?? ''}${rate}”或“${word}${rate}”，请核对`,
    quote,
    values: { rate },
  }));

/** Rates told without their sign, or with one too many. */
export const rateSigns = textRule('percentage', (text) => [
  ...unsigned(text),
  ...(/[长加高升降少低]了?\s?[-－−]/.test(text) ? negative(text) : []),
]);
