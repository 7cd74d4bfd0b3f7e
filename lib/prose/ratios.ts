import { readNumber } from './numerals';
import { remembered } from './remembered';
import { type Span, spansOf } from './span';

/** A share or rate: 84.9%, 57‰, 百分之九十八. */
export type Ratio = Span & {
  /** In percent. */
  value: number;
  /** Half of the last place written, in percent: 84.9% stands for 84.85 … 84.95. */
  tolerance: number;
  /** 近, 约, 超过 … before or 以上, 左右 behind. */
  exact: boolean;
};

const RATIO =
  /(近|约|将近|大约|超过|超|逾|不足|不低于|高于|低于)?\s?(?:(\d{1,4}(?:\.\d{1,4})?)\s?([%％‰])|百分之([零〇一二三四五六七八九十百]{1,6})(?:点([零〇一二三四五六七八九]{1,4}))?)(以上|左右|以下|上下)?/g;
const DIGITS = '零一二三四五六七八九';

const NONE: readonly Ratio[] = [];

/** Every share in a text, in order. */
export const findRatios = remembered(readRatios);

function readRatios(text: string): readonly Ratio[] {
  if (!/[%％‰]|百分之/.test(text)) return NONE;
  return spansOf(text, RATIO).flatMap(({ groups, ...span }) => {
    const [, before, figure, sign, words = '', decimals = '', about] = groups;
    const places = (figure?.split('.')[1] ?? decimals).length;
    const scale = sign === '‰' ? 10 : 1;
    const whole = readNumber(figure ?? words);
    if (whole === undefined) return [];
    const tail = figure === undefined ? fraction(decimals) : 0;
    const tolerance = 0.5 / 10 ** places / scale;
    return [{ ...span, value: (whole + tail) / scale, tolerance, exact: !before && !about }];
  });
}

const fraction = (decimals: string): number =>
  Number(`0.${[...decimals].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join('')}`) || 0;
