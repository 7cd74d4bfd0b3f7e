import type { Lead } from './enumeration';
import type { Quantity } from './quantities';
import { matchesIn, type Span } from './span';

export type Stretch = Pick<Span, 'start' | 'end'>;

/** The words that lead parts in; `again` divides the same total anew (按方式分). */
export type Marker = Stretch & { lead: Lead; again: boolean };

/** The total a marker speaks of. */
export type Placed = { marker: Marker; total: Quantity; adjacent: boolean };

const LEADS =
  /其中(?:包括|包含)?|分别为|分别是|分别有|包括|包含|分为|(?:按|从)[^，,。；;\d]{2,10}?(?:划分|统计|分类|来看|分|看)(?=[，,：:])|含(?![义量金有])|中(?<=\d[^\d，,。；;]{1,10}中)[，,]|：|:/g;
const NOUN_AND_MARK = /^[^\d，,。；;：:、]{0,12}[\s，,、：:；;。]*$/;
const NAMES_BETWEEN = /^[^\d。；;：:]{0,40}$/;
/** 1,000 units hold any list; what is further off is another matter. */
const REACH = 1000;
/** 16件申请均在15个工作日内答复，其中: what was done with all of them, and how soon. */
const ANSWERED_WITHIN =
  /^[^\d，,。；;]{0,10}[，,]?\s?(?:均|都|全部|已)[^\d，,。；;]{0,6}\d{1,2}\s?(?:个?工作日|日|天|个月)(?:之内|以内|内)[^\d，,。；;]{0,10}[，,。；;]\s?$/;
/** 38件，均已按时答复，其中: the same without a limit. */
const ANSWERED = /^[^\d，,。；;]{0,10}[，,]\s?(?:已?全部|均|都)[^\d，,。；;]{0,8}(?:答复|办结|回复)[，,。；;]\s?$/;
/** By how much a figure changed: "较上年增加10份". */
const CHANGE = /(?:较|比)[^，,。；;\d]{0,14}(?:增|减|多|少|升|降|提|长)[^，,。；;\d]{0,4}$|(?:净增|新增|增加|减少)了?$/;
/** The parts of a change are changes. */
const CHANGED = /增|减|多了|少了/;
/** 由37家压减至6家: the parts are of what there was before, or of what went. */
const FROM_TO = /[由从][^，,。；;]{0,24}[至到为]\s?$/;
export const isFromTo = (text: string, { start, end }: Stretch): boolean =>
  FROM_TO.test(text.slice(Math.max(0, start - 30), start)) || /^[^，,。；;]{0,10}[至到为]\s?\d/.test(text.slice(end));
/** What is said of a figure that changed, in the words right before it. */
const MOVED = /[增减多少升降提长至到为]/;
/** 净增57项: what came less what went. */
const NET = /净[增减]\S{0,4}$/;

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
  return /中/.test(word) ? 'among' : 'all';
}

/** The figure that the words before a marker give as the total. */
export function totalBefore(
  text: string,
  quantities: readonly Quantity[],
  marker: Marker,
): Omit<Placed, 'marker'> | undefined {
  const next = quantities.findIndex(({ start }) => start >= marker.end);
  const [last, first] = [quantities[next - 1], quantities[next]];
  if (!last || !first || last.end > marker.start || marker.start - last.end > REACH) return undefined;
  const between = text.slice(last.end, marker.start);
  const colon = /[：:]/.test(text[marker.start] ?? '');
  if (colon && !/^[^\d，,。；;：:、]{0,8}$/.test(between)) return undefined;
  const summed = (q: Quantity) => /[共总合][^，,。；;\d]*$/.test(text.slice(Math.max(0, q.start - 12), q.start));
  // Of two figures before it either may be what was answered.
  const answered = ANSWERED.test(between) && quantities[next - 2]?.unit !== last.unit;
  if (!NOUN_AND_MARK.test(between) && !ANSWERED_WITHIN.test(between) && !answered) {
    const named = marker.lead === 'all' && !colon && NAMES_BETWEEN.test(between) && summed(last);
    return named ? { total: last, adjacent: true } : undefined;
  }
  const before = quantities.slice(0, next);
  if (first.unit !== last.unit && (marker.lead === 'among' || marker.lead === 'includes')) {
    // "500条，阅读3万次，其中要闻300条": the parts are of what is counted like them.
    const like = before.findLast(({ unit }) => unit === first.unit);
    const adjacent = like !== undefined && ANSWERED_WITHIN.test(text.slice(like.end, marker.start));
    return like ? { total: like, adjacent } : undefined;
  }
  if (!marker.again && !MOVED.test(text.slice(Math.max(0, last.start - 8), last.start)))
    return { total: last, adjacent: true };
  const wordsBefore = (q: Quantity) => text.slice(Math.max(0, q.start - 30), q.start);
  const isChange = (q: Quantity) => CHANGE.test(wordsBefore(q));
  const same = before.filter(({ unit }) => unit === first.unit);
  if (NET.test(wordsBefore(last))) return undefined;
  if (marker.again) {
    const largest = same.toSorted((a, b) => b.value - a.value)[0];
    return { total: same.findLast(summed) ?? largest ?? last, adjacent: true };
  }
  const changes = isChange(last) && !CHANGED.test(text.slice(marker.end, first.start));
  const earlier =
    changes || FROM_TO.test(wordsBefore(last)) ? same.findLast((q) => q !== last && !isChange(q)) : undefined;
  return { total: earlier ?? last, adjacent: true };
}
