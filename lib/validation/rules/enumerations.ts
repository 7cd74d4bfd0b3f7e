import { type Enumeration, findEnumerations, isExact, type Lead, type Quantity, tolerance } from '@/lib/prose';
import { remembered } from '@/lib/prose/remembered';
import { formatNumber } from '@/lib/report';
import { type Remark, textRule } from '../passages';

/** Up to this share of the total a gap is taken for a slip, beyond it the list may name only some. */
const SMALL_GAP = 0.1;
const MOST = 0.5;
/** A list of so many parts is meant to be one. */
const A_DIVISION = 3;
/** Where the total stands behind its parts, or no word calls them so, some of the figures may be of another matter. */
const UNCERTAIN: ReadonlySet<Lead> = new Set(['after', 'list']);
/** People are often counted by several traits at once (教授、博士), so their parts may rightly overlap. */
const PEOPLE = /^[人名位]$/;

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
  const { total, parts, others, lead, adjacent, open, inner, mixed, closed, quote } = found;
  if (!isExact(total)) return [];
  if (parts.length < 2 || mixed) return tooLarge(found);
  const whole = addsUp(total, parts, parts.length) || addsUp(total, others, inner ? 2 : parts.length);
  if (lead === 'after' ? addsUpBackwards(total, parts) : whole) return [];
  const counted = parts.filter(isExact);
  const sum = sumOf(counted);
  const off = round(Math.abs(sum - total.value));
  const more = sum > total.value;
  if (!more && (counted.length < parts.length || open || lead === 'with' || !adjacent)) return [];
  const small = off <= total.value * SMALL_GAP;
  const values = { total: total.value, sum, difference: off };
  const said = `${counted.map(({ value }) => value).join('＋')}＝${sum}，与总数${total.value}不符，相差${formatNumber(off)}`;
  if (!small && lead === 'list') return [];
  if (!more && !small && (lead === 'among' || lead === 'includes')) {
    // So small a part of the whole are examples, not its division; 包括 without 等 says that they are all.
    if (!closed && sum < total.value * MOST && (lead === 'among' || parts.length < A_DIVISION)) return [];
    return [partial(sum, total, off, closed || parts.length >= A_DIVISION, quote, values)];
  }
  // The first few may be all the parts, and what follows them another matter.
  const early = addsUp(total, parts, 1);
  const certain = more && adjacent && !UNCERTAIN.has(lead) && !early && !PEOPLE.test(total.unit);
  return [{ severity: certain ? 'error' : 'warning', message: said, quote, values }];
}

/** A part that is more than its whole is wrong by itself, however the others overlap. */
function tooLarge({ total, parts, adjacent, quote }: Enumeration): Judged[] {
  const part = parts.find((each) => isExact(each) && each.value > total.value);
  if (!part || !adjacent) return [];
  const off = round(part.value - total.value);
  const message = `其中的${formatNumber(part.value)}${part.unit}比总数${formatNumber(total.value)}${total.unit}还多${formatNumber(off)}，请核对`;
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
  message: `所列各项合计${formatNumber(sum)}，比总数${formatNumber(total.value)}少${formatNumber(off)}，其余${formatNumber(off)}${total.unit}没有说明`,
  quote,
  values,
});

const remarks = remembered((text): readonly Judged[] => findEnumerations(text).flatMap(judge));
const only =
  (wanted: boolean) =>
  (text: string): Remark[] =>
    remarks(text)
      .filter(({ partial: is = false }) => is === wanted)
      .map(({ partial: _, ...remark }) => remark);

/** Totals and their parts in prose, the commonest fault of published reports. */
export const enumerations = textRule('sum-mismatch', only(false));
/** Parts that leave much of the total open. */
export const partialSums = textRule('sum-partial', only(true));
