import { findQuantities, findRatios, isExact, type Quantity, type Ratio, withoutTitles } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { formatNumber } from '@/lib/report';
import { type Remark, textRule } from '../passages';

/** Words between a count and its share: "1058份，占84.9%", "1058份（84.9%）". */
const SHARE_OF =
  /^[^\d，,。；;]{0,8}[\s，,（(]*(?:占(?:比|总数的?|全部[^\d，。；]{0,6}|有效问卷的?)?|比例|比重)?(?:为|约为|达到?|的)?[\s：:]*$/;
/** "回收率96%": a rate of two figures told before it. */
const RATE = /(回收|有效|办结|答复|按时答复|整改|采纳|完成|出席|到会|参与|落实|录取|满意)率[^\d，。；]{0,4}$/;
/** "满意和基本满意的占98%": the share of two of the parts together. */
const SUM_OF = /[，,；;][^，,。；;\d]{1,12}[和及与][^，,。；;\d]{1,12}的?(?:合计|共|两项)?占(?:比)?(?:为|达)?$/;
const ENOUGH_SHARES = 3;
/** Shares this near to the whole are meant to make it up; others may overlap or name only some. */
const NEARLY_WHOLE = 6;

const percent = (n: number): string => `${Math.round(n * 100) / 100}%`;

/** Truncated or rounded, and off by no more than one in the last place. */
const fits = ({ value, tolerance }: Ratio, computed: number): boolean =>
  Math.abs(value - computed) <= tolerance * 2 + 1e-9;

const SENTENCE = /[^。！？!?\n]+/g;

function read(text: string): Remark[] {
  if (!/[%％‰]|百分之/.test(text)) return [];
  const plain = withoutTitles(text);
  const counts = findQuantities(plain).filter((q) => isExact(q) && q.magnitude === 1);
  return matchesIn(plain, SENTENCE).flatMap(({ 0: sentence, index: from }) => {
    const ratios = findRatios(sentence);
    if (ratios.length === 0) return [];
    const shares = ratios
      .filter(({ exact }) => exact)
      .map((ratio) => ({ ...ratio, start: ratio.start + from, end: ratio.end + from }));
    return [
      ...shares.flatMap((ratio) => computed(text, plain, counts, ratio, from)),
      ...whole(sentence, ratios, (start, end) => text.slice(from + start, from + end).trim()),
    ];
  });
}

type Quotation = (start: number, end: number) => string;

/** Counts further up than this are of another matter. */
const NEAR = 400;

/** A share against the count it follows and every total of its paragraph it may be taken of. @param from where its sentence begins */
function computed(text: string, plain: string, counts: readonly Quantity[], ratio: Ratio, from: number): Remark[] {
  const before = counts.filter((q) => q.end <= ratio.start && q.end > ratio.start - NEAR);
  const part = before.at(-1);
  if (!part || part.start < from) return [];
  const words = plain.slice(part.end, ratio.start);
  const quotation = (start: number, end: number) => text.slice(start, end).trim();
  const own = before.filter(({ start }) => start >= from);
  const rate = RATE.exec(words)?.[1];
  if (SUM_OF.test(words)) return ofRate('合计占比', own, ratio, quotation, 2);
  if (rate !== undefined) return ofRate(`${rate}率`, own, ratio, quotation, 1);
  if (!SHARE_OF.test(words) || !/占|比|^[\s（(]*$/.test(words) || /[较增长降升]/.test(words)) return [];
  const bases = before
    .slice(0, -1)
    .filter(({ unit, value }) => unit === part.unit && value >= part.value && value > 0)
    .map(({ value }) => value);
  // Of several totals the share is most likely meant of the one that gives it most nearly.
  const off = (total: number): number => Math.abs((part.value / total) * 100 - ratio.value);
  const [total] = bases.toSorted((a, b) => off(a) - off(b));
  // A line of an imported report may have broken right before 其中: the total stands in the paragraph before.
  if (total === undefined || plain.startsWith('其中') || fits(ratio, (part.value / total) * 100)) return [];
  const right = (part.value / total) * 100;
  const message = `${formatNumber(part.value)}÷${formatNumber(total)}＝${percent(right)}，与所写的${ratio.quote.trim()}不符`;
  const values = { part: part.value, total, written: ratio.value, computed: Math.round(right * 100) / 100 };
  return [{ severity: 'warning', message, quote: quotation(part.start, ratio.end), values }];
}

/** A rate whose figures stand before it, in the same unit. @param taken so many of them, the last, are its part */
function ofRate(name: string, before: readonly Quantity[], ratio: Ratio, quotation: Quotation, taken: 1 | 2): Remark[] {
  const last = before.at(-1);
  const same = before.filter(({ unit }) => unit === last?.unit);
  if (!last || same.length <= taken) return [];
  const parts = [
    ...same.map(({ value }) => value),
    ...same.flatMap((a, i) => same.slice(i + 1).map((b) => a.value + b.value)),
  ];
  const bases = same.map(({ value }) => value).filter((value) => value > 0);
  if (bases.some((base) => parts.some((part) => fits(ratio, (part / base) * 100)))) return [];
  const base = Math.max(...bases);
  const counted = same.slice(-taken).map(({ value }) => value);
  const part = counted.reduce((sum, value) => sum + value, 0);
  const sum = taken === 1 ? '' : `${counted.map(formatNumber).join('＋')}＝${formatNumber(part)}，`;
  const quotient = `${formatNumber(part)}÷${formatNumber(base)}＝${percent((part / base) * 100)}`;
  const figures = same.map(({ quote }) => quote.trim()).join('、');
  const message = `${name}写作${ratio.quote.trim()}，按文中${figures}算不出这个结果（${sum}${quotient}）`;
  const values = { written: ratio.value, part, total: base };
  return [{ severity: 'warning', message, quote: quotation(same[0]?.start ?? last.start, ratio.end), values }];
}

/** "A占30%，B占45%，C占26%": shares that are nearly the whole but are not. */
function whole(sentence: string, ratios: readonly Ratio[], quotation: Quotation): Remark[] {
  const shares = ratios.filter(
    ({ start, exact }) => exact && /占(?:比)?[^\d，,。；;]{0,6}$/.test(sentence.slice(Math.max(0, start - 12), start)),
  );
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last || shares.length < ENOUGH_SHARES || /较|比上|增长|提高/.test(sentence)) return [];
  const sum = Math.round(shares.reduce((total, { value }) => total + value, 0) * 100) / 100;
  const slack = shares.reduce((total, { tolerance }) => total + tolerance, 0) + 1e-9;
  const off = Math.abs(sum - 100);
  if (off <= slack || off > NEARLY_WHOLE) return [];
  // Shares of which one repeats the others' sum, and shares followed by 其余, are no list of the whole.
  if (/其余|其他占|等/.test(sentence.slice(last.end, last.end + 8)) && sum < 100) return [];
  const message = `${shares.map(({ quote }) => quote.trim()).join('＋')}＝${sum}%，不等于100%`;
  return [{ severity: 'warning', message, quote: quotation(first.start, last.end), values: { sum, expected: 100 } }];
}

/** Shares and rates against the figures they come from. */
export const percentages = textRule('percentage', read);
