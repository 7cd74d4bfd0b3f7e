import { type Comparison, findComparisons, isExact, type Quantity, tolerance } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import { clauseAround } from '@/lib/prose/clause-around';
import type { Readings } from '@/lib/prose/remembered';
import { type Remark, textRule } from '../passages';

/** Beyond this growth is told in times. */
const TIMES = 1000;
/** Digits lost or won by 万, 亿 or a slipped point. */
const SLIPS = [10, 100, 1000, 10_000, 0.1, 0.01, 0.001, 0.0001];

const bounds = (q: Quantity): [number, number] => [q.value - tolerance(q), q.value + tolerance(q)];
const usable = (q: Quantity | undefined): q is Quantity => q !== undefined && isExact(q);

/** A list may stand between a total and its comparison with last year's. */
function judge(comparison: Comparison): Remark | undefined {
  const own = judgeOf(comparison, comparison.now);
  return own && comparison.instead ? judgeOf(comparison, comparison.instead) : own;
}

/** Three figures of this year, last year, difference and rate give the fourth. */
function judgeOf({ last, change, rate, fall }: Comparison, now: Quantity | undefined): Remark | undefined {
  const sign = fall ? -1 : 1;
  if (!usable(now)) return undefined;
  if (usable(last) && usable(change)) {
    const [low, high] = [bounds(now)[0] - bounds(last)[1], bounds(now)[1] - bounds(last)[0]];
    const [least, most] = bounds(change)
      .map((value) => value * sign)
      .toSorted((a, b) => a - b);
    if ((most ?? 0) < low - 1e-6 || (least ?? 0) > high + 1e-6) {
      const words = (value: number) => amountWords(value, now, last, change);
      return differs(
        `${words(now.value)}－${words(last.value)}＝${words(Math.round((now.value - last.value) * 100) / 100)}`,
        `${fall ? '减少' : '增加'}${words(change.value)}`,
        { now: now.value, last: last.value, change: change.value },
      );
    }
  }
  if (!rate?.exact) return undefined;
  const base = usable(last) ? bounds(last) : usable(change) ? difference(now, change, sign) : undefined;
  if (!base || base[0] <= 0) return undefined;
  const slack = rate.tolerance * 2 + 1e-9;
  const fits = (times: number): boolean => {
    const low = ((bounds(now)[0] * times) / base[1] - 1) * 100 * sign;
    const high = ((bounds(now)[1] * times) / base[0] - 1) * 100 * sign;
    return rate.value >= Math.min(low, high) - slack && rate.value <= Math.max(low, high) + slack;
  };
  if (fits(1)) return undefined;
  const from = Math.round(((base[0] + base[1]) / 2) * 100) / 100;
  const beside = [now, last, change].filter((q) => q !== undefined);
  const slip = SLIPS.find(fits);
  const meant = slip === undefined ? '' : `，“${now.quote.trim()}”疑为${amountWords(now.value * slip, ...beside)}`;
  return differs(
    `${amountWords(now.value, ...beside)}比${amountWords(from, ...beside)}${growthWords(now.value / from)}`,
    `${fall ? '下降' : '增长'}${rate.quote.trim()}`,
    { now: now.value, last: from, rate: rate.value },
    meant,
  );
}

function growthWords(times: number): string {
  const right = Math.round((times - 1) * 10_000) / 100;
  return right > TIMES ? `增长约${Math.round(right / 100)}倍` : `${right < 0 ? '减少' : '增长'}${Math.abs(right)}%`;
}

const difference = (now: Quantity, change: Quantity, sign: number): [number, number] => {
  const [a, b] = [bounds(now), bounds(change)];
  return sign > 0 ? [a[0] - b[1], a[1] - b[0]] : [a[0] + b[0], a[1] + b[1]];
};

const differs = (right: string, written: string, values: Record<string, number>, meant = ''): Remark => ({
  severity: 'warning',
  message: `${right}，与所写的“${written}”不符${meant}`,
  values,
});

const read = (text: string, readings: Readings): Remark[] =>
  findComparisons(text, readings).flatMap((comparison) => {
    const remark = judge(comparison);
    return remark ? [{ ...remark, quote: clauseAround(text, comparison.start, comparison.end) }] : [];
  });

/** This year's figure, last year's, and the growth that is told between them. */
export const growth = textRule('percentage', read);
