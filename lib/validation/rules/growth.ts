import { type Comparison, findComparisons, isExact, type Quantity, tolerance, withoutTitles } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { formatNumber } from '@/lib/report';
import { type Remark, textRule } from '../passages';

const RATE = '(\\d{1,3}(?:\\.\\d{1,2})?)\\s?[%％]';
const MOVED = '(提高|提升|上升|增加|增长|下降|降低|减少)了?\\s?(\\d{1,2}(?:\\.\\d{1,2})?)\\s?个百分点';
/** "98%，比上年的95%提高3个百分点", "由95%提高到98%，提高3个百分点". */
const POINTS = [
  {
    pattern: new RegExp(`${RATE}[，,\\s]{0,3}(?:相?较|比)[^\\d%。；;]{0,12}${RATE}[^\\d%。；;]{0,6}?${MOVED}`, 'g'),
    from: 2,
    to: 1,
  },
  {
    pattern: new RegExp(`[由从][^\\d%。；;]{0,12}${RATE}[^\\d%。；;]{1,6}${RATE}[，,\\s]{0,3}${MOVED}`, 'g'),
    from: 1,
    to: 2,
  },
] as const;

/** Two rates and by how many points they differ. */
const ofRates = (text: string): Remark[] =>
  !text.includes('百分点')
    ? []
    : POINTS.flatMap(({ pattern, from, to }) =>
        matchesIn(text, pattern).flatMap((match): Remark[] => {
          const [last, now, points] = [Number(match[from]), Number(match[to]), Number(match[4])];
          const moved = Math.round((now - last) * 100) / 100;
          const fall = /[降减]/.test(match[3] ?? '');
          // Rates rounded to the last place leave their difference open by one of it.
          const slack =
            10 ** -Math.max(...[match[1], match[2], match[4]].map((rate) => rate?.split('.')[1]?.length ?? 0));
          if (Math.abs(moved - (fall ? -points : points)) <= slack + 1e-9 && moved * (fall ? -1 : 1) >= 0) return [];
          const written = `${match[3]}${match[4]}个百分点`;
          return [
            {
              ...differs(`${now}%－${last}%＝${moved}个百分点`, written, { now, last, change: points }),
              quote: match[0].trim(),
            },
          ];
        }),
      );

const read = (text: string): Remark[] => [...ofRates(text), ...ofFigures(text)];

const ofFigures = (text: string): Remark[] =>
  findComparisons(withoutTitles(text)).flatMap((comparison) => {
    const remark = judge(comparison);
    return remark ? [{ ...remark, quote: text.slice(comparison.start, comparison.end).trim() }] : [];
  });

const bounds = (q: Quantity): [number, number] => [q.value - tolerance(q), q.value + tolerance(q)];
const usable = (q: Quantity | undefined): q is Quantity => q !== undefined && isExact(q);

/** Three figures of this year, last year, difference and rate give the fourth. */
function judge({ now, last, change, rate, fall }: Comparison): Remark | undefined {
  const sign = fall ? -1 : 1;
  if (usable(now) && usable(last) && usable(change)) {
    const [low, high] = [bounds(now)[0] - bounds(last)[1], bounds(now)[1] - bounds(last)[0]];
    const [least, most] = bounds(change)
      .map((value) => value * sign)
      .toSorted((a, b) => a - b);
    if ((most ?? 0) < low - 1e-6 || (least ?? 0) > high + 1e-6) {
      const difference = Math.round((now.value - last.value) * 100) / 100;
      return differs(
        `${formatNumber(now.value)}－${formatNumber(last.value)}＝${formatNumber(difference)}`,
        `${fall ? '减少' : '增加'}${formatNumber(change.value)}`,
        { now: now.value, last: last.value, change: change.value },
      );
    }
  }
  if (!rate?.exact || !usable(now)) return undefined;
  const base = usable(last) ? bounds(last) : usable(change) ? difference(now, change, sign) : undefined;
  if (!base || base[0] <= 0) return undefined;
  const low = (bounds(now)[0] / base[1] - 1) * 100 * sign;
  const high = (bounds(now)[1] / base[0] - 1) * 100 * sign;
  const slack = rate.tolerance * 2 + 1e-9;
  if (rate.value >= Math.min(low, high) - slack && rate.value <= Math.max(low, high) + slack) return undefined;
  const from = (base[0] + base[1]) / 2;
  const right = Math.round((now.value / from - 1) * 10_000) / 100;
  return differs(
    `${formatNumber(now.value)}比${formatNumber(from)}${right < 0 ? '减少' : '增长'}${Math.abs(right)}%`,
    `${fall ? '下降' : '增长'}${rate.quote.trim()}`,
    { now: now.value, last: from, rate: rate.value },
  );
}

const difference = (now: Quantity, change: Quantity, sign: number): [number, number] => {
  const [a, b] = [bounds(now), bounds(change)];
  return sign > 0 ? [a[0] - b[1], a[1] - b[0]] : [a[0] + b[0], a[1] + b[1]];
};

const differs = (right: string, written: string, values: Record<string, number>): Remark => ({
  severity: 'warning',
  message: `${right}，与所写的“${written}”不符`,
  values,
});

/** This year's figure, last year's, and the growth that is told between them. */
export const growth = textRule('percentage', read);
