import { marksOf } from './clauses';
import { HAN_NUMERAL, type Magnitude, magnitudeOf, readHanNumber } from './numerals';
import { remembered } from './remembered';
import { matchesIn, type Span } from './span';

/** A counted or measured amount: "近62157次", "18余万字", "3,089万人", "三万二千人", "30—50人". */
export type Quantity = Span & {
  /** With 万 and 亿 multiplied in; of a range the upper end. */
  value: number;
  /** Digits as written, without thousands separators: "29.5"; of 三万二千 its digits "32000". */
  figure: string;
  magnitude: Magnitude;
  /** 近, 约 … before the figure, or ''. */
  before: string;
  /** 余 or 多 between figure and 万 ("18余万"), or ''. */
  inside: string;
  /** 余, 多 behind the whole number ("18万余"), or ''. */
  after: string;
  unit: string;
  /** 左右, 上下, 以上 behind the unit, or ''. */
  about: string;
  /** The upper end of a range: "30至50人". */
  range: boolean;
  /** Written in words: 十八次. */
  inWords: boolean;
};

/** Measure words that such reports count with. */
export const UNITS =
  '人次|条次|场次|条|篇|项|次|件|人|名|位|期|份|个|场|部|张|批|门|册|卷|字|小时|分钟|家|所|套|种|类别|类|封|台|本|元|天|日|起|例|宗|笔|则|幅|集|讲|组|处|户|学时|课时|平方米|块|间|栋|座|幢|辆|亩|款|支';

const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[\\u0020\\u00a0\\u2009\\u202f]\\d{3})+|\\d{1,12}';
/**
 * 粉丝18万 counts without a measure word, 2024 and 8.5 do not. White space is bounded, so that a page of it is not read
 * again from every place.
 */
const QUANTITY = new RegExp(
  `(?<!\\d)(${DIGITS})(\\.\\d{1,4})?(?![\\d.]|,\\d)\\s{0,3}(余|多)?` +
    `(?:\\s{0,3}(万|亿)\\s{0,3}(余|多)?\\s{0,3}(${UNITS})?|\\s{0,6}(${UNITS}))(左右|上下|以上)?`,
  'g',
);
const IN_WORDS = new RegExp(`(${HAN_NUMERAL}{1,12})(余|多)?(${UNITS})(左右|上下|以上)?`, 'g');
/** What makes digits part of something longer: a number, a word, a document number, an address. */
const PART_OF = marksOf('0123456789.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz〔[第/');
const isPart = (behind: string): boolean =>
  PART_OF.has(behind.charCodeAt(behind.length - 1)) || (behind.endsWith(',') && /\d,$/.test(behind));
/** "30—50人", "30人至50人"; 增至50人 is no range. */
const RANGE = new RegExp(`\\d(?:万|亿)?(?:${UNITS})?\\s?(?:[—–\\-~～－]{1,2}|至|到)\\s?$`);
const RANGES = marksOf('—–-~～－至到');
const DASHES = marksOf('—–-~～－');
/** 节约, 签约, 最近 are words of their own; 接近 is 近. */
const BEFORE =
  /((?<![接最附新邻临靠亲])近|接近|大约|(?<![节签邀预制合公条大履违赴相])约|将近|超过|超|逾|突破|不足|不少于|不低于|至少|最多)\s{0,3}$/;
/** The last characters of those words. */
const MAY_BE_BEFORE = marksOf('近约过超逾破足于少多');
/** 2024年, 9月, 29号 name a day or a document and count nothing. */
const NAMES = /^\s{0,3}(?:年|月|号|届|级|时|点|周年|[%％‰版])/;
const MAY_NAME = marksOf('年月号届级时点周%％‰版 \t\n\r\u00a0\u2002\u2003\u2009\u202f\u3000');
/** 5月8日, 5月8日至10日, 5月8日、10日: days of the month, behind the figure that is asked about. */
const OF_MONTH = /月\s?(?:[\d一二三四五六七八九十]{1,3}\s?日?\s?[至到—–\-~～、和及与]{1,2}\s?){0,3}$/;
/** 15个工作日 and 三个月 measure time, and are no number of things. */
const OF_TIME = /^\s?(?:工作日|工作周|自然日|日历日|星期|月|季度|学期|学年)/;
const isTime = (text: string, unit: string, start: number, end: number): boolean =>
  unit === '日'
    ? OF_MONTH.test(text.slice(Math.max(0, start - 16), start))
    : unit === '个' && OF_TIME.test(text.slice(end, end + 4));
/** 第三项, 每一项, 统一部署, 之一, 数十篇: no count, or none that adds up. */
const NO_COUNT_BEFORE = /[第每某这那各哪逐另统专进唯之不同如单归划初周期数几上有零一二两三四五六七八九十百千万亿\d]$/;

/** Every amount in a text, in order; years, days of a month, 15个工作日 and document numbers are none. */
export const findQuantities = remembered(readQuantities);

function readQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of matchesIn(text, QUANTITY)) inDigits(text, match, found);
  const digits = found.length;
  for (const match of matchesIn(text, IN_WORDS)) inWords(text, match, found);
  return found.length === digits ? found : found.sort((a, b) => a.start - b.start);
}

/** @param found takes the amount that a match is, if it is one */
function inDigits(text: string, match: RegExpExecArray, found: Quantity[]): void {
  const { 0: written, 1: whole = '', 2: decimals = '', 3: inside = '', 4: large, 5: after = '', 8: about = '' } = match;
  const { index: digits, 6: ofLarge, 7: alone } = match;
  const end = digits + written.length;
  const unit = ofLarge ?? alone ?? '';
  const behind = text.slice(Math.max(0, digits - 16), digits);
  if (isPart(behind) || isTime(text, unit, digits, end)) return;
  if (MAY_NAME.has(text.charCodeAt(end)) && NAMES.test(text.slice(end, end + 4))) return;
  const told = behind.trimEnd();
  const last = told.charCodeAt(told.length - 1);
  const range = RANGES.has(last) && RANGE.test(behind);
  if (DASHES.has(behind.charCodeAt(behind.length - 1)) && !range) return;
  const [lead = '', before = ''] = MAY_BE_BEFORE.has(last) ? (BEFORE.exec(behind.slice(-7)) ?? []) : [];
  const start = digits - lead.length;
  const figure = whole.replace(/[,\s]/g, '') + decimals;
  const magnitude = magnitudeOf(large);
  const value = Math.round(Number(figure) * magnitude * 100) / 100;
  const quote = text.slice(start, end);
  found.push({
    start,
    end,
    quote,
    value,
    figure,
    magnitude,
    before,
    inside,
    after,
    unit,
    about,
    range,
    inWords: false,
  });
}

function inWords(text: string, match: RegExpExecArray, found: Quantity[]): void {
  const { 0: whole, 1: written = '', 2: after = '', 3: unit = '', 4: about = '', index: words } = match;
  const end = words + whole.length;
  const behind = text.slice(Math.max(0, words - 5), words);
  const value = readHanNumber(written);
  if (value === undefined || NO_COUNT_BEFORE.test(behind) || isTime(text, unit, words, end)) return;
  const [lead = '', before = ''] = BEFORE.exec(behind) ?? [];
  const start = words - lead.length;
  const quote = text.slice(start, end);
  const figure = String(value);
  found.push({
    start,
    end,
    quote,
    value,
    figure,
    magnitude: 1,
    before,
    inside: '',
    after,
    unit,
    about,
    range: false,
    inWords: true,
  });
}

/** Neither about, nor more than, nor from … to. */
export const isExact = ({ before, inside, after, about, range }: Quantity): boolean =>
  before === '' && inside === '' && after === '' && about === '' && !range;

/** Half of the last place written: 29.5万 stands for all from 29.45万 to 29.55万, 12 for 12 alone. */
export function tolerance({ figure, magnitude }: Quantity): number {
  if (magnitude === 1) return 0;
  const decimals = figure.split('.')[1]?.length ?? 0;
  return magnitude / 10 ** decimals / 2;
}
