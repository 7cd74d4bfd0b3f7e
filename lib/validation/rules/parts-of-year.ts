import { findQuantities, isExact, type Quantity, withoutTitles } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

/** The parts that make up a year, each named once. */
const YEARS: readonly (readonly RegExp[])[] = [
  [/上半年/, /下半年/],
  [/秋季学期|第一学期/, /春季学期|第二学期/],
  [/(?<!第?[二三四]、?)[一1]季度/, /[二2]季度/, /[三3]季度/, /[四4]季度/],
];
/** 第一至四季度分别发布……: all of them in one go. */
const IN_TURN = /(?:第?[一1](?:季度)?[至到—-]第?[四4]|四个)季度[^，,。；;\d]{0,10}分别/;
const QUARTERS = 4;
/** One of these stands in every such sentence. */
const LAST_PART = /下半年|春季学期|第二学期|[四4个]季度/;
const isWhole = (sentence: string): boolean =>
  YEARS.some((year) => year.every((part) => part.test(sentence))) || IN_TURN.test(sentence);
/** 其余 and other years leave the sum open. */
const OPEN = /计划|拟|将|其余|另有|此外|暑期|暑假|寒假|寒暑假|假期|同比|增长|较|去年|上年|小学期|夏季学期/;
const SUMMED = /全(?:学)?年|共|合计|总计|累计/;

/** One that is counted in both terms is one in the year. */
const COMES_AGAIN = /^[人名位门个家户]$/;

type Told = { total: Quantity; parts: readonly Quantity[] };

/** The words since the figure before it, or since the sentence began. */
const leadOf = (sentence: string, all: readonly Quantity[], i: number): string =>
  sentence.slice(all[i - 1]?.end ?? 0, all[i]?.start);

function partsIn(sentence: string, all: readonly Quantity[]): readonly Quantity[] | undefined {
  const turn = IN_TURN.exec(sentence);
  if (turn) {
    const behind = all.filter(({ start }) => start >= turn.index + turn[0].length).slice(0, QUARTERS);
    return behind.length === QUARTERS ? behind : undefined;
  }
  for (const year of YEARS) {
    const own = year.map((part) => all.filter((_, i) => part.test(leadOf(sentence, all, i))));
    const parts = own.flatMap((found) => (found.length === 1 ? found : []));
    if (parts.length === year.length) return parts;
  }
  return undefined;
}

function told(sentence: string): Told | undefined {
  const all = findQuantities(sentence);
  const parts = partsIn(sentence, all);
  const [first] = parts ?? [];
  if (!parts || !first || new Set(parts).size !== parts.length) return undefined;
  const totals = all.filter((q, i) => {
    const before = leadOf(sentence, all, i);
    return !parts.includes(q) && q.unit === first.unit && (SUMMED.test(before) || q.end <= first.start);
  });
  const [total] = totals;
  const alike = parts.every(({ unit }) => unit === first.unit);
  return total && totals.length === 1 && alike && [total, ...parts].every(isExact) ? { total, parts } : undefined;
}

const read = (text: string): Remark[] =>
  !LAST_PART.test(text)
    ? []
    : matchesIn(withoutTitles(text), SENTENCE).flatMap(({ 0: sentence, index }): Remark[] => {
        const found = isWhole(sentence) && !OPEN.test(sentence) ? told(sentence) : undefined;
        const sum = found?.parts.reduce((all, { value }) => all + value, 0) ?? 0;
        if (!found || Math.abs(sum - found.total.value) < 1e-6) return [];
        const { total, parts } = found;
        if (sum > total.value && COMES_AGAIN.test(total.unit)) return [];
        const words = (value: number) => amountWords(Math.round(value * 100) / 100, total, ...parts);
        const difference = Math.abs(sum - total.value);
        const message = `${parts.map(({ value }) => words(value)).join('＋')}＝${words(sum)}，与全年的${words(total.value)}不符，相差${words(difference)}`;
        const [start, end] = [
          Math.min(total.start, ...parts.map((q) => q.start)),
          Math.max(total.end, ...parts.map((q) => q.end)),
        ];
        const quote = text.slice(index + start, index + end);
        return [{ severity: 'warning', message, quote, values: { sum, total: total.value, difference } }];
      });

/** Both halves, both terms or all four quarters make the year. */
export const partsOfYear = textRule('sum-mismatch', read);
