import { marksOf, startAfter } from './clauses';
import type { Comparison } from './comparison';
import { findComparisonLists } from './comparison-lists';
import { withoutTitles } from './mask';
import { findQuantities, type Quantity } from './quantities';
import { findRatios, type Ratio } from './ratios';
import { remembered } from './remembered';
import { matchesIn, type Span } from './span';

export type { Comparison } from './comparison';

const SENTENCE = /[^。；;！？!?\n]+/g;
/** 较上一年度, 比去年, 同比; 由1000条增至1200条; 增幅25%. 比例, 比重, 评比 compare nothing. */
const ANCHOR = /相?较(?!多|少|好|大|高|为)|(?<![占之对评环百])比(?![例重较赛选对值武])|(?:同比|环比)|[增降]幅|增长率/g;
const FROM_TO = /[由从](?=[^，,。；;]{0,16}\d[^，,。；;]{0,10}(?:增|升|提|扩|减|降|下|上)[^，,。；;\d]{0,3}[至到为])/g;
const LAST_YEAR = /(?:上|去|前|往)一?(?:个)?(?:学?年度?|年|期)|同期/;
/** 比2023—2024学年的: a year named where the comparison begins is an earlier one. */
const OF_A_YEAR = /^(?:相?较|比)于?\s?\d{4}[^，,。]{0,12}年度?(?:同期)?的?\s?$/;
const TO = /(?:达到?|[增升减降提][加长高少低]?了?[至到]|总[数量]为)(?:了|共)?\s?$/;
const CHANGED =
  /(增加|增长|上升|上涨|提高|提升|新增|净增|多|增|增幅|减少|下降|下滑|降低|降幅|少|减|降)率?了?(?:为|达|约|近)?\s?$/;
const isFall = (word: string): boolean => /[减降少]|下滑/.test(word);
/** Between this year's figure and the word that compares it. */
const AT_ONCE = /^[\s，,（(）)]*(?:总[体量数]|数量|整体|合计|共)?[\s，,（(]*$/;
const CLAUSE = marksOf('，,。；;：:（(）)\n');
const BEFORE = 120;
const BEHIND = 160;
const NEAR = 8;

/** Every comparison of a text with the year before, in order. */
export const findComparisons = remembered((paragraph, readings): readonly Comparison[] => {
  if (!/[较比幅]|增长率|[由从]|分别/.test(paragraph)) return [];
  const text = withoutTitles(paragraph, readings);
  return matchesIn(text, SENTENCE).flatMap(({ 0: sentence, index }) => {
    // It takes two figures to compare, and most sentences have none.
    if (!/\d.*\d/.test(sentence)) return [];
    const lists = findComparisonLists(sentence);
    const listed = lists.flatMap(({ comparisons }) =>
      comparisons.map((found) => {
        const [start, end] = [index + found.start, index + found.end];
        return { ...found, start, end, quote: text.slice(start, end).trim() };
      }),
    );
    const single = anchorsIn(sentence).flatMap(([at, end]) => {
      // What is compared stands close by; the rest of a long sentence is not read again for each comparison.
      const from = Math.max(0, at - BEFORE);
      const found = comparisonAt(sentence.slice(from, Math.min(end, at + BEHIND)), at - from);
      const all = [found.now, found.last, found.change, found.rate].filter((span) => span !== undefined);
      const rate = found.rate && from + found.rate.start;
      const isListed = rate !== undefined && lists.some(({ start, end }) => rate >= start && rate < end);
      if (all.length < 3 || isListed) return [];
      const start = index + from + Math.min(...all.map((span) => span.start));
      const last = index + from + Math.max(...all.map((span) => span.end));
      return [{ ...found, start, end: last, quote: text.slice(start, last).trim() }];
    });
    return [...listed, ...single];
  });
});

/** Where comparisons begin, and where each has to end because another figure is compared. */
function anchorsIn(sentence: string): [at: number, end: number][] {
  const places = [...matchesIn(sentence, ANCHOR), ...matchesIn(sentence, FROM_TO)]
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  if (places.length === 0) return [];
  const quantities = findQuantities(sentence);
  const isNew = (at: number, next: number): boolean =>
    quantities.some(({ start, end }) => start >= at && end <= next && isFresh(sentence, at, start));
  const starts = places.filter((at, i) => i === 0 || isNew(places[i - 1] ?? 0, at));
  return starts.map((at, i) => [
    at,
    starts[i + 1] === undefined ? sentence.length : endBefore(sentence, quantities, starts[i + 1] ?? 0),
  ]);
}

/** The figure right before the next comparison is its own. */
const endBefore = (sentence: string, quantities: readonly Quantity[], next: number): number => {
  const own = quantities.findLast(({ end }) => end <= next);
  return own ? startAfter(sentence, own.start, CLAUSE, BEFORE) : next;
};

/** A figure that is neither last year's nor a change nor what the change led to. */
function isFresh(sentence: string, at: number, start: number): boolean {
  const words = sentence.slice(Math.max(at, start - 14), start);
  const known =
    CHANGED.test(words) || TO.test(words) || LAST_YEAR.test(words) || OF_A_YEAR.test(sentence.slice(at, start));
  return !known && !/[由从]/.test(sentence[at] ?? '');
}

type Found = Omit<Comparison, keyof Span>;

function comparisonAt(sentence: string, at: number): Found {
  const quantities = findQuantities(sentence);
  const wordsBefore = (start: number): string => sentence.slice(Math.max(at, start - 6), start);
  const behind = quantities.filter(({ start }) => start >= at);
  const rate = [...findRatios(sentence), ...timesIn(sentence)].find(
    ({ start }) => start >= at && CHANGED.test(wordsBefore(start)),
  );
  const change = behind.find(({ start }) => CHANGED.test(wordsBefore(start)) && !TO.test(wordsBefore(start)));
  const word = CHANGED.exec(sentence.slice(0, change?.start ?? rate?.start ?? at))?.[1] ?? '';
  const pair = /^[由从]/.test(sentence.slice(at)) ? fromTo(behind) : beforeAndBehind(sentence, at, quantities);
  const unit = (pair.last ?? change)?.unit;
  const same = pair.now && (unit === undefined || unit === pair.now.unit || unit === '');
  return {
    fall: isFall(word),
    ...(same && pair.now ? { now: pair.now } : {}),
    ...(same && pair.instead ? { instead: pair.instead } : {}),
    ...(pair.last ? { last: pair.last } : {}),
    ...(change && change !== pair.last && change !== pair.now ? { change } : {}),
    ...(rate ? { rate } : {}),
  };
}

type Pair = Partial<Record<'now' | 'instead' | 'last', Quantity | undefined>>;

const fromTo = ([last, now]: readonly Quantity[]): Pair => ({ last, now });

function beforeAndBehind(sentence: string, at: number, quantities: readonly Quantity[]): Pair {
  const isLast = ({ start }: Quantity): boolean => {
    const words = sentence.slice(Math.max(startAfter(sentence, start, CLAUSE, BEFORE), start - 20), start);
    const compared = start > at && OF_A_YEAR.test(sentence.slice(at, start));
    return (LAST_YEAR.test(words) || compared) && !CHANGED.test(words) && !TO.test(words);
  };
  const before = quantities.filter(({ end }) => end <= at);
  const told = quantities.find((q) => q.start >= at && isLast(q));
  const nearest = before.at(-1);
  const near = nearest && at - nearest.end <= NEAR && AT_ONCE.test(sentence.slice(nearest.end, at));
  if (near && !told && isLast(nearest)) {
    // "1200条（上年1000条），同比增长20%", "上年1000条，本年1200条，同比增长20%".
    return { now: before.findLast((q) => q.unit === nearest.unit && !isLast(q)), last: nearest };
  }
  const now = near
    ? nearest
    : quantities.find(({ start }) => start >= at && TO.test(sentence.slice(Math.max(at, start - 8), start)));
  const earlier = now && before.findLast((q) => q !== now && q.unit === now.unit && isLast(q));
  return { now, instead: now === nearest ? totalOf(sentence, before, now) : undefined, last: told ?? earlier };
}

const LEADS_IN = /^[^\d，,。；;]{0,10}[\s，,：:（(]*(?:其中|包[括含]|含|分别|[：:])/;

/** The figure that is divided into parts of which one is the last. */
const totalOf = (sentence: string, before: readonly Quantity[], part: Quantity | undefined): Quantity | undefined =>
  before.findLast(
    (q) =>
      q !== part && q.unit === part?.unit && LEADS_IN.test(sentence.slice(q.end, Math.min(part.start, q.end + 16))),
  );

const TIMES = /(\d{1,3}(?:\.\d{1,2})?)倍/g;

/** 增长1.5倍 as a rate of 150 percent. */
const timesIn = (sentence: string): Ratio[] =>
  matchesIn(sentence, TIMES).map(({ 0: quote, 1: figure = '', index }) => {
    const places = figure.split('.')[1]?.length ?? 0;
    return {
      start: index,
      end: index + quote.length,
      quote,
      value: Number(figure) * 100,
      tolerance: 50 / 10 ** places,
      exact: !/[近约超逾过]$/.test(sentence.slice(0, index)) && !/^[多余以]/.test(sentence.slice(index + quote.length)),
    };
  });
