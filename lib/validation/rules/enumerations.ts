import { type Enumeration, findEnumerations, isExact, type Lead, type Quantity, tolerance } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import {
  answersAll,
  countsEach,
  countsPeople,
  isAlike,
  isClosed,
  isExhaustive,
  isMixed,
  isOfTwoSides,
  tellsTheEnd,
  wordsBetween,
} from '@/lib/prose/enumeration-traits';
import { type Readings, remembered } from '@/lib/prose/remembered';
import { type Remark, textRule } from '../passages';

/** Up to this share of the total a gap is taken for a slip, beyond it the list may name only some. */
const SMALL_GAP = 0.1;
/** Two figures that no word calls parts have to come this near. */
const TINY_GAP = 0.04;
const MOST = 0.5;
/** A list of so many parts is meant to be one. */
const A_DIVISION = 3;
/** Where the total stands behind its parts, or no word calls them so, some of the figures may be of another matter. */
const UNCERTAIN: ReadonlySet<Lead> = new Set(['after', 'list', 'with']);
const NAMES_ALL: ReadonlySet<Lead> = new Set(['includes', 'all']);
const NAMES_SOME: ReadonlySet<Lead> = new Set(['among', 'includes', 'bracket']);
/** Parts of so many times the total are not its own. */
const FAR_OFF = 2;

const round = (n: number): number => Math.round(n * 100) / 100;
const sumOf = (parts: readonly Quantity[]): number => round(parts.reduce((sum, { value }) => sum + value, 0));
/** Rounded figures (1.2万) leave the sum open by half their last place each. */
const slack = (figures: readonly Quantity[]): number => figures.reduce((sum, q) => sum + tolerance(q), 0) + 1e-6;

/** True where the parts, or so many figures and more behind them, give the total. @param least figures that have to be taken */
function addsUp(total: Quantity, parts: readonly Quantity[], least: number): boolean {
  let [sum, open] = [0, slack([total])];
  return parts.some((part, i) => {
    sum += part.value;
    open += tolerance(part);
    return i + 1 >= least && Math.abs(sum - total.value) <= open;
  });
}

/** A total behind its parts may be that of the last few only. */
const addsUpBackwards = (total: Quantity, parts: readonly Quantity[]): boolean =>
  addsUp(total, [...parts].reverse(), 2);

type Judged = Remark & { partial?: true };

function judge(found: Enumeration): Judged[] {
  const { total, parts, others, lead, adjacent, open, inner, goesOn, quote, alternatives } = found;
  if (!isExact(total)) return [];
  if (parts.length < 2) return tooLarge(found);
  const whole = addsUp(total, parts, parts.length) || addsUp(total, others, inner ? 2 : parts.length);
  if (lead === 'after' ? addsUpBackwards(total, parts) : whole || dividedAgain(found)) return [];
  if (isMixed(found)) return tooLarge(found);
  if (countsEach(found) || tellsTheEnd(found) || isOfTwoSides(found)) return [];
  const counted = parts.filter(isExact);
  const sum = sumOf(counted);
  if (alternatives.some((value) => Math.abs(value - sum) <= slack(parts))) return [];
  const off = round(Math.abs(sum - total.value));
  const more = sum > total.value;
  const small = off <= total.value * SMALL_GAP;
  if (!more && (counted.length < parts.length || open || (lead === 'with' && !small) || !adjacent)) return [];
  if (lead === 'list' && off > total.value * (parts.length < A_DIVISION ? TINY_GAP : SMALL_GAP)) return [];
  const values = { total: total.value, sum, difference: off };
  const said = `${counted.map(written).join('＋')}＝${inUnitOf(total, sum)}，与总数${written(total)}不符，相差${inUnitOf(total, off)}${slip(total, parts)}`;
  if (!more && !small && NAMES_SOME.has(lead)) {
    const closed = isClosed(found);
    // So small a part of the whole are examples, not its division; 包括 without 等 says that they are all.
    if (!closed && sum < total.value * MOST && (lead === 'among' || parts.length < A_DIVISION)) return [];
    if (goesOn && !closed) return [];
    if (lead === 'bracket' && (parts.length < A_DIVISION || countsPeople(found))) return [];
    return [partial(sum, total, off, closed || parts.length >= A_DIVISION, quote, values)];
  }
  if (isCertain(found, more, small)) return [{ severity: 'error', message: said, quote, values }];
  return [{ severity: 'warning', message: `${said}${unlessMeant(found, more)}`, quote, values }];
}

/** Why the figures may be right all the same: what an error does not leave open. */
function unlessMeant(found: Enumeration, more: boolean): string {
  if (UNCERTAIN.has(found.lead)) return '；不是它的各部分的，请分开写';
  if (more && countsPeople(found)) return '；有人计入几项的，请写明';
  return !more && found.lead === 'among' ? '；没有列全的，请写明其余' : '；请核对是否为同一总数';
}

/** More than the total is wrong, less by a little where the words say that the parts are all. */
function isCertain(found: Enumeration, more: boolean, small: boolean): boolean {
  const { total, parts, lead, adjacent } = found;
  if (!adjacent || UNCERTAIN.has(lead) || (countsPeople(found) && !isAlike(found))) return false;
  if (!more)
    return small && (isExhaustive(found) || answersAll(found) || (NAMES_ALL.has(lead) && parts.length >= A_DIVISION));
  // The first few may be all the parts, and what follows them another matter; far too much is of another total.
  return !addsUp(total, parts, 1) && sumOf(parts) <= total.value * FAR_OFF;
}

/** What follows parts that are complete is another matter, or divides the same total anew: "男180人，女120人，教师90人，学生210人". */
function dividedAgain(found: Enumeration): boolean {
  const { total, parts } = found;
  const complete = parts.findIndex((_, i) => i > 0 && addsUp(total, parts.slice(0, i + 1), i + 1));
  const rest = parts.slice(complete + 1);
  if (complete < 1 || rest.length === 0) return false;
  const words = wordsBetween(found);
  // "面向学生的94项、面向教职工的92项，新增45项": the mark between the parts does not stand before what follows.
  const listed = (each: string | undefined) => each?.includes('、') === true;
  const markChanges = words.slice(1, complete + 1).every(listed) && !listed(words[complete + 1]);
  return (
    markChanges || OTHER_CLAUSE.test(words[complete + 1] ?? '') || (rest.length > 1 && addsUp(total, rest, rest.length))
  );
}

/** A clause without such a figure, or one that begins with what was done with all of them. */
const OTHER_CLAUSE = /[%％]|[，,；;。][^，,；;。]*[，,；;。]|[，,；;]\s?(?:通过|经|由|向|在|实际|主动|评价|表示|认为)/;

/** The figure as its author wrote it, with its 万 or 亿. */
const written = ({ figure, magnitude, unit }: Quantity): string => figure + (LARGE[magnitude] ?? '') + money(unit);
/** Amounts of money are not told without it. */
const money = (unit: string): string => (unit === '元' ? unit : '');
const LARGE: Readonly<Record<number, string>> = { 10000: '万', 100000000: '亿' };
const inUnitOf = ({ magnitude, unit }: Quantity, value: number): string =>
  `${magnitude === 1 ? value : Math.round((value / magnitude) * 10_000) / 10_000}${LARGE[magnitude] ?? ''}${money(unit)}`;

/** One figure with 万 for 亿 or without its 万 explains the whole difference. */
function slip(total: Quantity, parts: readonly Quantity[]): string {
  const figures = [total, ...parts];
  const gap = total.value - sumOf(parts);
  const wrong = figures.find((one) =>
    [10_000, 1 / 10_000].some((times) => {
      const by = one.value * (times - 1);
      return parts.length > 1 && Math.abs(gap + (one === total ? by : -by)) <= slack(figures);
    }),
  );
  return wrong ? `，疑“${wrong.quote.trim()}”的单位有误` : '';
}

/** A part that is more than its whole is wrong by itself, however the others overlap. */
function tooLarge({ total, parts, adjacent, quote }: Enumeration): Judged[] {
  const part = parts.find((each) => isExact(each) && each.value > total.value);
  if (!part || !adjacent) return [];
  const off = round(part.value - total.value);
  const words = (value: number): string => amountWords(value, part, total);
  const message = `其中的${words(part.value)}${part.unit}比总数${words(total.value)}${total.unit}还多${words(off)}，请核对`;
  return [{ severity: 'warning', message, quote, values: { total: total.value, part: part.value, difference: off } }];
}

/** 其中 with a list of parts, or with both of two opposites, reads as if they were all; with two, a reader only wonders. */
const partial = (
  sum: number,
  total: Quantity,
  off: number,
  sure: boolean,
  quote: string,
  values: Record<string, number>,
): Judged => ({
  partial: true,
  severity: sure ? 'warning' : 'hint',
  message: `所列各项合计${amountWords(sum, total)}，比总数${amountWords(total.value, total)}少${amountWords(off, total)}，其余${amountWords(off, total)}${total.unit}没有说明`,
  quote,
  values,
});

const remarks = remembered((text, readings): readonly Judged[] => findEnumerations(text, readings).flatMap(judge));
const only =
  (wanted: boolean) =>
  (text: string, readings: Readings): Remark[] =>
    remarks(text, readings)
      .filter(({ partial: is = false }) => is === wanted)
      .map(({ partial: _, ...remark }) => remark);

/** Totals and their parts in prose, the commonest fault of published reports. */
export const enumerations = textRule('sum-mismatch', only(false));
/** Parts that leave much of the total open. */
export const partialSums = textRule('sum-partial', only(true));
