import { findQuantities, findRatios, type Quantity, type Ratio, withoutTitles } from '@/lib/prose';
import { clauseAround } from '@/lib/prose/clause-around';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { fits, isCounted, type PlacedRemark, percentOf, quotient, SENTENCE, sumOf } from './quotient';
import { wholeShares } from './share-lists';

/** Words between a count and its share: "1058份，占84.9%", "1058份（84.9%）". */
const SHARE_OF =
  /^[^\d，,。；;]{0,8}[\s，,（(]*(?:占(?:比|总数的?|全部[^\d，。；]{0,6}|有效问卷的?)?|比例|比重)?(?:为|约为|达到?|的)?[\s：:]*$/;
/** "满意和基本满意的占98%": the share of two of the parts together. */
const SUM_OF = /[，,；;][^，,。；;\d]{1,12}[和及与][^，,。；;\d]{1,12}的?(?:合计|共|两项)?占(?:比)?(?:为|达)?$/;
/** The same with the names of the two. */
const TWO_NAMES = /[，,；;]([^，,。；;\d]{1,12})[和及与]([^，,。；;\d]{1,12}?)的?(?:合计|共|两项)?占/;
/** "3210条，占总数4862条的66%": the total stands between a count and its share. */
const OF_TOTAL = /^\s?的$/;
const SHARED = /^[^\d。；;]{0,6}[，,（(]\s?占[^\d，,。；;]{0,12}$/;
/** "公开招标218项，占项目总数的69.9%": the whole by its name. */
const OF_NAMED =
  /^[^\d，,。；;]{0,8}[，,（(]\s?占(?:全部|全校|本年度)?([\p{Script=Han}]{2,4})(?:总数|总量)的?(?:比例|比重)?(?:为|达)?$/u;
/** "采购412项，其中公开招标268项、…、单一来源41项，公开招标项目占65%": of the part of that name. */
const OF_PART = /^[^\d，,。；;]{0,8}[，,；;]\s?(?:其中)?([\p{Script=Han}]{3,8}?)(?:项目)?占(?:比|总数的?)?(?:为|达)?$/u;
/** "，占60%" right behind a count. */
const OWN_SHARE = /^[^\d，,。；;]{0,8}[，,（(]\s?占[^\d，,。；;]{0,10}\d/;
/** So many points off, a share is of another total, where no word says that this is one. */
const FAR_OFF = 20;
const isTold = (plain: string, { start, end }: Quantity): boolean =>
  /[共总]|合计|累计|[收发]|应/.test(plain.slice(Math.max(0, start - 10), start)) ||
  /^[^\d，,。；;]{0,8}[，,。：:（(]*\s?(?:其中|包[括含]|[：:])/.test(plain.slice(end, end + 14));
/** Nobody divides an answer into more. */
const MOST = 12;
/** Counts further up than this are of another matter. */
const NEAR = 400;

const MAY_SHARE = /[%％‰]|百分之/;

function read(text: string): Remark[] {
  if (!MAY_SHARE.test(text)) return [];
  const plain = withoutTitles(text);
  const counts = findQuantities(plain).filter(isCounted);
  const ofCounts = matchesIn(plain, SENTENCE).flatMap(({ 0: sentence, index: from }) =>
    (MAY_SHARE.test(sentence) ? findRatios(sentence) : [])
      .filter(({ exact }) => exact)
      .flatMap((ratio) =>
        computed(plain, counts, { ...ratio, start: ratio.start + from, end: ratio.end + from }, from),
      ),
  );
  // A share that is not that of its count makes the sum of all shares wrong too, and is told by itself.
  const ofWholes = wholeShares(text).filter(
    ({ start, end }) => !ofCounts.some((own) => own.end > start && own.end <= end),
  );
  return [...ofCounts, ...ofWholes].map(({ start, end, ...remark }) => ({
    ...remark,
    quote: clauseAround(text, start, end),
  }));
}

/** A share against the count it follows and every total of its paragraph it may be taken of. @param from where its sentence begins */
function computed(plain: string, counts: readonly Quantity[], ratio: Ratio, from: number): PlacedRemark[] {
  const before = counts.filter((q) => q.end <= ratio.start && q.end > ratio.start - NEAR);
  const part = before.at(-1);
  if (!part || part.start < from) return [];
  const words = plain.slice(part.end, ratio.start);
  const like = before.filter(({ unit }) => unit === part.unit);
  if (SUM_OF.test(words)) {
    const own = like.filter(({ start }) => start >= from).slice(-MOST);
    return jointOfNamed(plain, ratio, own, words, like) ?? joint(plain, ratio, own);
  }
  const whole = before.at(-2);
  if (whole && OF_TOTAL.test(words) && SHARED.test(plain.slice(whole.end, part.start)))
    return judge(plain, ratio, [whole], [part]);
  const noun = OF_NAMED.exec(words)?.[1];
  if (noun !== undefined) {
    const names = (q: Quantity): boolean =>
      plain.slice(Math.max(0, q.start - 10), q.end + 8).includes(noun) &&
      Math.abs(percentOf(part.value, q.value) - ratio.value) <= FAR_OFF;
    return judge(plain, ratio, [part], like.slice(0, -1).filter(names));
  }
  const named = OF_PART.exec(words)?.[1];
  if (named !== undefined) {
    const own = like.filter((q) => plain.slice(from, q.start).endsWith(named));
    const whole = own[0] && like.findLast(({ end }) => end <= (own[0]?.start ?? 0) - named.length);
    const alike = before.every(({ unit, start }) => unit === part.unit || start < (whole?.start ?? 0));
    return own.length === 1 && alike
      ? judge(
          plain,
          ratio,
          own,
          like.filter(({ end }) => end <= (own[0]?.start ?? 0)),
        )
      : [];
  }
  if (!SHARE_OF.test(words) || !/占|比|^[\s（(]*$/.test(words) || /[较增长降升]/.test(words)) return [];
  // A line of an imported report may have broken right before 其中: the total stands in the paragraph before.
  if (plain.startsWith('其中')) return [];
  const shared = (q: Quantity): boolean => OWN_SHARE.test(plain.slice(q.end, q.end + 24));
  // What has a share of its own is a part like this one, unless it is divided again.
  const divided = (q: Quantity): boolean => /其中|包[括含]/.test(plain.slice(q.end, part.start));
  return judge(
    plain,
    ratio,
    [part],
    like.slice(0, -1).filter((q) => !shared(q) || divided(q)),
  );
}

/** "基本满意163份，……，满意和基本满意的占98%": of any two of them; told of those that come nearest. */
function joint(plain: string, ratio: Ratio, own: readonly Quantity[]): PlacedRemark[] {
  const pairs = own.flatMap((a, i) => own.slice(i + 1).map((b) => [a, b]));
  const taken = pairs.flatMap((pair) =>
    own
      .filter((total) => !pair.includes(total) && total.value >= sumOf(pair))
      .map((total) => ({ pair, total, off: Math.abs((sumOf(pair) / total.value) * 100 - ratio.value) })),
  );
  const [nearest] = taken.toSorted((a, b) => a.off - b.off);
  if (!nearest || taken.some(({ pair, total }) => fits(ratio, pair, total))) return [];
  return judge(plain, ratio, nearest.pair, [nearest.total]);
}

/** The two that are named, of whatever total of the paragraph, or of all that stand beside them. */
function jointOfNamed(
  plain: string,
  ratio: Ratio,
  own: readonly Quantity[],
  words: string,
  like: readonly Quantity[],
): PlacedRemark[] | undefined {
  const [, ...names] = TWO_NAMES.exec(words) ?? [];
  const named = (name: string): Quantity | undefined =>
    own.find(({ start }) => nameBefore(plain, start) === name.replace(QUOTES, ''));
  const pair = names.flatMap((name) => named(name) ?? []);
  const totals = like.filter(({ value }) => value >= sumOf(pair));
  return pair.length < 2 || pair[0] === pair[1] || totals.length === 0 ? undefined : judge(plain, ratio, pair, totals);
}

const QUOTES = /[“”"「」]/g;
/** 评价为“满意”的 before a count names 满意. */
const nameBefore = (plain: string, at: number): string =>
  (/[^，,。；;：:、\d]*$/.exec(plain.slice(Math.max(0, at - 24), at))?.[0] ?? '')
    .replace(QUOTES, '')
    .replace(/^(?:其中|评价为?|认为|表示|选择)*/, '')
    .replace(/的?(?:有|共|为)?\s*$/, '');

/** @param totals that the share may be taken of, of the unit of its parts */
function judge(plain: string, ratio: Ratio, parts: readonly Quantity[], totals: readonly Quantity[]): PlacedRemark[] {
  const part = sumOf(parts);
  // Of several totals the share is most likely meant of the one that gives it most nearly.
  const off = (total: Quantity): number => Math.abs((part / total.value) * 100 - ratio.value);
  const [total] = totals.filter(({ value }) => value >= part).toSorted((a, b) => off(a) - off(b));
  if (!total || fits(ratio, parts, total) || (off(total) > FAR_OFF && !isTold(plain, total))) return [];
  const start = parts[0]?.start ?? ratio.start;
  const values = { part, total: total.value, written: ratio.value, computed: percentOf(part, total.value) };
  const message = `${quotient(parts, total)}，与所写的${ratio.quote.trim()}不符`;
  return [{ severity: 'warning', message, start, end: ratio.end, values }];
}

/** Shares against the counts they are taken of, and against the whole. */
export const percentages = textRule('percentage', read);
