import { type Span, spansOf } from './span';

/** A counted or measured amount: "近62157次", "18余万字", "3,089万人". */
export type Quantity = Span & {
  /** With 万 and 亿 multiplied in. */
  value: number;
  /** Digits as written, without thousands separators: "29.5". */
  figure: string;
  magnitude: 1 | 10_000 | 100_000_000;
  /** 近, 约 … before the figure, or ''. */
  before: string;
  /** 余 or 多 between figure and 万 ("18余万"), or ''. */
  inside: string;
  /** 余, 多 behind the whole number ("18万余"), or ''. */
  after: string;
  unit: string;
  /** 左右, 上下, 以上 behind the unit, or ''. */
  about: string;
};

/** Measure words that such reports count with. */
export const UNITS =
  '人次|条|篇|项|次|件|人|名|位|期|份|个|场|部|张|批|门|册|卷|字|小时|分钟|家|所|套|种|类|类别|封|台|本|万元|元|天|日';

const MAGNITUDES = { 万: 10_000, 亿: 100_000_000 } as const;

/** White space is bounded, so that a page of it is not read again from every place. */
const QUANTITY = new RegExp(
  '(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,4})?(?![\\d.]|,\\d)\\s{0,3}' +
    `(余|多)?\\s{0,3}(万(?!元)|亿)?\\s{0,3}(余|多)?\\s{0,3}(${UNITS})?(左右|上下|以上)?`,
  'g',
);
/** What makes digits part of something longer: a number, a word, a document number, a range, an address. */
const PART_OF = /[\d.A-Za-z〔[第—–\-/]$|\d,$/;
const BEFORE = /(近|大约|约|将近|超过|超|逾|突破)\s{0,3}$/;
/** 2024年, 9月, 29号 name a day or a document and count nothing. */
const NAMES = /^\s{0,3}(?:年|月|号|届|级|时|点|[%％‰版])/;

/** Every amount in a text, in order; years, days and document numbers are none. */
export const findQuantities = (text: string): Quantity[] =>
  spansOf(text, QUANTITY).flatMap(({ groups, start: digits, end }) => {
    if (PART_OF.test(text.slice(Math.max(0, digits - 2), digits)) || NAMES.test(text.slice(end, end + 4))) return [];
    const [, whole = '', decimals = '', inside = '', large, after = '', unit = '', about = ''] = groups;
    const [lead = '', before = ''] = BEFORE.exec(text.slice(Math.max(0, digits - 5), digits)) ?? [];
    const start = digits - lead.length;
    const figure = whole.replaceAll(',', '') + decimals;
    const magnitude = large === '万' || large === '亿' ? MAGNITUDES[large] : 1;
    const value = Math.round(Number(figure) * magnitude * 100) / 100;
    const quote = text.slice(start, end);
    return [{ start, end, quote, value, figure, magnitude, before, inside, after, unit, about }];
  });
