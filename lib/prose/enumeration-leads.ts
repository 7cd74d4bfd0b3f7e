import type { Lead } from './enumeration';
import type { Quantity } from './quantities';
import { matchesIn, type Span } from './span';

export type Stretch = Pick<Span, 'start' | 'end'>;

/** The words that lead parts in; `again` divides the same total anew (按方式分). */
export type Marker = Stretch & { lead: Lead; again: boolean };

/** The total a marker speaks of; `change` where 较上年增加 stands between the two and may be meant instead. */
export type Placed = { marker: Marker; total: Quantity; adjacent: boolean; change?: Quantity };

const LEADS =
  /其中(?:包括|包含)?|分别为|分别是|分别有|包括|包含|分为|(?:按|从)[^，,。；;\d]{2,10}?(?:划分|统计|分类|来看|分|看)(?=[，,：:])|含(?![义量金有])|：|:/g;
const NOUN_AND_MARK = /^[^\d，,。；;：:、]{0,12}[\s，,、：:；;。]*$/;
const NAMES_BETWEEN = /^[^\d。；;：:]{0,40}$/;
/** 1,000 units hold any list; what is further off is another matter. */
const REACH = 1000;
/** By how much a figure changed: "较上年增加10份". */
const CHANGE = /(?:较|比)[^，,。；;\d]{0,14}(?:增|减|多|少|升|降|提|长)[^，,。；;\d]{0,4}$|(?:净增|新增|增加|减少)了?$/;
/** The parts of a change are changes. */
const CHANGED = /增|减|多了|少了/;

export function markersIn(text: string, { start, end }: Stretch): Marker[] {
  return matchesIn(text.slice(start, end), LEADS).map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    lead: leadOf(word),
    again: /^[按从]/.test(word),
  }));
}

function leadOf(word: string): Lead {
  if (word === '含') return 'with';
  if (/^包[括含]/.test(word)) return 'includes';
  return word.startsWith('其中') ? 'among' : 'all';
}

/** The figure that the words before a marker give as the total. */
export function totalBefore(
  text: string,
  quantities: readonly Quantity[],
  marker: Marker,
): Omit<Placed, 'marker'> | undefined {
  const before = quantities.filter(({ end }) => end <= marker.start);
  const last = before.at(-1);
  if (!last || marker.start - last.end > REACH) return undefined;
  const between = text.slice(last.end, marker.start);
  const colon = /[：:]/.test(text[marker.start] ?? '');
  if (colon && !/^[^\d，,。；;：:、]{0,8}$/.test(between)) return undefined;
  const summed = (q: Quantity) => /[共总合]/.test(text.slice(Math.max(0, q.start - 12), q.start));
  if (!NOUN_AND_MARK.test(between)) {
    const named = marker.lead === 'all' && !colon && NAMES_BETWEEN.test(between) && summed(last);
    return named ? { total: last, adjacent: true } : undefined;
  }
  const first = quantities.find(({ start }) => start >= marker.end);
  if (!first) return { total: last, adjacent: true };
  if (first.unit !== last.unit && (marker.lead === 'among' || marker.lead === 'includes')) {
    // "500条，阅读3万次，其中要闻300条": the parts are of what is counted like them.
    const like = before.findLast(({ unit }) => unit === first.unit);
    return like ? { total: like, adjacent: false } : undefined;
  }
  const isChange = (q: Quantity) => CHANGE.test(text.slice(Math.max(0, q.start - 24), q.start));
  if (!isChange(last) || CHANGED.test(text.slice(marker.end, first.start))) return { total: last, adjacent: true };
  const total = before.findLast((q) => q.unit === first.unit && !isChange(q));
  return total ? { total, adjacent: true, change: last } : { total: last, adjacent: true };
}
