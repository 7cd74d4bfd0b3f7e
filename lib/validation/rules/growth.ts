import { findQuantities, findRatios, isExact, type Quantity, type Ratio, tolerance, withoutTitles } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { formatNumber } from '@/lib/report';
import { type Remark, textRule } from '../passages';

/** 较上一年度的1000条增加200条, 同比增长20%, 比去年减少3件. */
const COMPARED = /(?:较|比|相较|相比|同比)[^，,。；;\d]{0,14}/g;
const BEFORE_LAST_YEAR =
  /(?:较|相较|相比|比)(?:于)?[^，,。；;\d]{0,10}(?:上|去|前|往)[一]?(?:学?年度?|年|期)[^，,。；;\d增减升降提长]{0,6}[（(]?\s?$/;
const CHANGED = /(增加|增长|上升|提高|提升|新增|增|减少|下降|降低|减)了?(?:约|近)?\s?$/;
const isFall = (word: string): boolean => /减|降/.test(word);

type Told = { now?: Quantity; last?: Quantity; change?: Quantity; rate?: Ratio; fall: boolean };

const BEFORE = 40;
const BEHIND = 160;
const SENTENCE = /[^。；;！？!?\n]+/g;

function read(text: string): Remark[] {
  if (!/[较比]/.test(text)) return [];
  const plain = withoutTitles(text);
  return matchesIn(plain, SENTENCE).flatMap(({ 0: sentence, index }) =>
    matchesIn(sentence, COMPARED).flatMap((found) => {
      // What is compared stands close by; the rest of a long sentence is not read again for each comparison.
      const from = Math.max(0, found.index - BEFORE);
      const told = toldAt(sentence.slice(from, found.index + BEHIND), found.index - from);
      const remark = judge(told);
      if (!remark) return [];
      const all = [told.now, told.last, told.change, told.rate].filter((span) => span !== undefined);
      const start = Math.min(...all.map((span) => span.start));
      const end = Math.max(...all.map((span) => span.end));
      return [{ ...remark, quote: text.slice(index + from + start, index + from + end).trim() }];
    }),
  );
}

/** The figure before 较, the one it is compared with, by how much and by what share it grew. */
function toldAt(sentence: string, at: number): Told {
  const quantities = findQuantities(sentence);
  const ratios = findRatios(sentence);
  const clauseEnd = nextComparison(sentence, at);
  const behind = quantities.filter(({ start, end }) => start >= at && end <= clauseEnd);
  const last = behind.find(({ start }) => BEFORE_LAST_YEAR.test(sentence.slice(at, start)));
  const change = behind.find(({ start }) => CHANGED.test(sentence.slice(Math.max(at, start - 6), start)));
  const rate = ratios.find(
    ({ start, end }) => start >= at && end <= clauseEnd && CHANGED.test(sentence.slice(Math.max(at, start - 6), start)),
  );
  const now = quantities.findLast(({ end }) => end <= at);
  const word = CHANGED.exec(sentence.slice(0, change?.start ?? rate?.start ?? at))?.[1] ?? '';
  const unit = (last ?? change)?.unit;
  const near = now && at - now.end <= 4 && (unit === undefined || unit === now.unit || unit === '');
  return {
    fall: isFall(word),
    ...(near ? { now } : {}),
    ...(last ? { last } : {}),
    ...(change && change !== last ? { change } : {}),
    ...(rate ? { rate } : {}),
  };
}

const nextComparison = (sentence: string, at: number): number => {
  const next = /(?:较|相较|同比)/.exec(sentence.slice(at + 2));
  return next ? at + 2 + next.index : sentence.length;
};

const bounds = (q: Quantity): [number, number] => [q.value - tolerance(q), q.value + tolerance(q)];
const usable = (q: Quantity | undefined): q is Quantity => q !== undefined && isExact(q);

/** Three figures of this year, last year, difference and rate give the fourth. */
function judge({ now, last, change, rate, fall }: Told): Remark | undefined {
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
