import { findPlatformFigures, findQuantities, type Platform, type PlatformFigure, type Quantity } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import { magnitudeOf } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

/** "单篇最高阅读量", "《……》单条播放量突破": of one work; 篇均 and 日均 are of none. */
const SINGLE = /(?:单[篇条个期部件]|最高)[^，,。；;\d均]{0,12}(阅读|浏览|播放|观看)[量数]?[^，,。；;\d均]{0,8}$/;
const NOT_TOTAL = /单[篇条个期部件]|最高|均|日|月|较|比/;
const WORKS = '推文|文章|图文|作品|视频|短视频|微信|信息|内容|稿件|爆款|原创|[“”"]';
const REACHED =
  '(阅读|浏览|播放|观看)(?:量|数|人数|次数)?均?(?:超过|突破|达到?|超|逾|过|在)?了?\\s?(\\d+(?:\\.\\d+)?)\\s?(万|亿)(?:人?次)?[+＋]?(?:以上)?';
/** "阅读量超过10万次的推文14篇", "14篇推文阅读量突破10万次". */
const SEVERAL = [
  {
    pattern: `${REACHED}的?(?:${WORKS}|的){0,3}(?:共有|共|有|达)?\\s?(\\d{1,4})\\s?[篇条个部期]`,
    kind: 1,
    figure: 2,
    size: 3,
    count: 4,
  },
  { pattern: `(\\d{1,4})\\s?[篇条个部期](?:${WORKS}|的|单篇){0,3}${REACHED}`, kind: 2, figure: 3, size: 4, count: 1 },
].map(({ pattern, ...groups }) => ({ ...groups, pattern: new RegExp(pattern, 'g') }));

type Total = Pick<PlatformFigure, 'platform' | 'quantity' | 'quote' | 'start'>;
/** A place in the text, in UTF-16 units. */
type Place = { start: number; end: number };

const watched = (words: string): boolean => /播放|观看/.test(words);

/** What the accounts of a paragraph were read or watched in all. */
const totalsIn = (text: string, kind: string): Total[] =>
  findPlatformFigures(text).filter(
    ({ metric, quote, start, cumulative }) =>
      metric === 'views' &&
      !cumulative &&
      watched(quote) === watched(kind) &&
      !NOT_TOTAL.test(text.slice(Math.max(0, start - 8), start)),
  );

/** The account that the words up to a place speak of; undefined where any may be meant. */
function platformAt(text: string, at: number): Platform | undefined {
  const from = Math.max(...['。', '；', ';', '\n'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
  return findPlatformFigures(text).findLast(({ start }) => start >= from && start < at)?.platform;
}

/** The most that one work, or some together, can have been read; the words themselves (阅读量超过1万次的) are no limit. */
function limitAt(text: string, { start: at, end }: Place, kind: string): Total | undefined {
  const platform = platformAt(text, at);
  return totalsIn(text, kind)
    .filter(({ start }) => start < at || start >= end)
    .filter((total) => platform === undefined || total.platform === platform)
    .toSorted((a, b) => b.quantity.value - a.quantity.value)[0];
}

const remark = (
  text: string,
  start: number,
  end: number,
  message: string,
  count: number,
  { quantity }: Total,
): Remark => ({
  severity: 'warning',
  message,
  quote: text.slice(start, end).trim(),
  values: { count, limit: quantity.value },
});

function singles(text: string, quantity: Quantity): Remark[] {
  const words = text.slice(Math.max(0, quantity.start - 30), quantity.start);
  const found = SINGLE.exec(words);
  const limit = found ? limitAt(text, quantity, found[1] ?? '') : undefined;
  if (!found || !limit || quantity.value <= limit.quantity.value) return [];
  const own = found[0].replace(/[^\u4e00-\u9fa5]/g, '');
  const message = `${own}${amountWords(quantity.value, quantity)}，大于同段的“${limit.quote.trim()}”，请核对`;
  return [remark(text, quantity.start - found[0].length, quantity.end, message, quantity.value, limit)];
}

const several = (text: string): Remark[] =>
  SEVERAL.flatMap(({ pattern, kind, figure, size, count }) =>
    matchesIn(text, pattern).flatMap((match): Remark[] => {
      const least = Number(match[figure]) * magnitudeOf(match[size]);
      const place = { start: match.index, end: match.index + match[0].length };
      const limit = limitAt(text, place, match[kind] ?? '');
      const works = Number(match[count]);
      if (!limit || works < 2 || least * works <= limit.quantity.value) return [];
      const sum = `${match[figure]}${match[size]}×${works}＝${amountWords(least * works, limit.quantity)}`;
      const message = `${sum}，大于同段的“${limit.quote.trim()}”，请核对`;
      return [remark(text, place.start, place.end, message, least * works, limit)];
    }),
  );

const read = (text: string): Remark[] =>
  !/[阅浏播观]/.test(text) ||
  !/单[篇条个期部件]|最高|突破|[超逾过达在]|[万亿][+＋]/.test(text) ||
  findPlatformFigures(text).length === 0
    ? []
    : [...findQuantities(text).flatMap((quantity) => singles(text, quantity)), ...several(text)];

/** One work read more often than its whole account. */
export const singleWorks = textRule('impossible-relation', read);
