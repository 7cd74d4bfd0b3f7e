import { clauseStart, type Enumeration, enumerationIn } from './enumeration';
import { untilOtherMatter } from './enumeration-parts';
import { findQuantities, type Quantity } from './quantities';
import { matchesIn, type Span } from './span';

type Stretch = Pick<Span, 'start' | 'end'>;

const TOTAL_REACH = 16;
const TOTAL_WORDS =
  /^\s*(?:以上|上述|各类|各项|各平台|三者|两者|[两二三四五六七八九十](?:项|类|种|部分|个平台|个渠道)|信息)*(?:合计|总计|共计|总共|累计共|累计|共)(?:发布|公开|推送|印发|召开|受理)?(?:各类)?(?:信息|公告|会议)?[\s为达]*$/;

/** "300条，200条，合计500条": the clause of the total says nothing else. */
export const totalsAfter = (text: string, quantities: readonly Quantity[], sentence: Stretch): Enumeration[] =>
  quantities.flatMap((total, i) => {
    if (i < 2 || !/[计共]/.test(text.slice(Math.max(0, total.start - TOTAL_REACH), total.start))) return [];
    const from = Math.max(sentence.start, clauseStart(text, total.start));
    if (!TOTAL_WORDS.test(text.slice(from, total.start))) return [];
    const before = quantities.slice(0, i);
    const other = before.findLastIndex(({ unit }) => unit !== total.unit);
    const parts = before.slice(other + 1);
    return parts.length < 2 ? [] : [enumerationIn(text, { total, lead: 'after', parts })];
  });

const BRACKET = /[（(][^（）()]*[）)]/g;

/** "700条（图片200条、视频500条）": what a bracket counts is part of the figure right before it. */
export function inBrackets(text: string, quantities: readonly Quantity[]): Enumeration[] {
  return matchesIn(text, BRACKET).flatMap(({ 0: bracket, index }) => {
    const total = quantities.findLast(({ end }) => end <= index && /^\s*$/.test(text.slice(end, index)));
    if (!total) return [];
    const parts = findQuantities(bracket).map((q) => ({ ...q, start: q.start + index, end: q.end + index }));
    if (parts.length < 2 || parts.some(({ unit }) => unit !== total.unit)) return [];
    const open = /等|其余|主要/.test(bracket) || /较|比|上年|去年|同期/.test(bracket);
    const lead = /含/.test(bracket) ? 'with' : 'all';
    return [enumerationIn(text, { total, lead, parts, open, end: index + bracket.length })];
  });
}

/** The noun of one figure, a mark, the name of the next: "条，通知公告". */
const NEXT_PART = /^[^\d，,。；;：:、]{0,8}[，,；;、。]\s?[^\d，,。；;：:、较比超增减占]{2,24}$/;
const SUMMED = /(?:共|总|累计|合计)[^\d，,。；;]{0,14}$/;

/** "共发布信息600条，网站300条，微信200条，微博100条": no word says that they are parts, but each is told alike. */
export const plainLists = (text: string, quantities: readonly Quantity[]): Enumeration[] =>
  quantities.flatMap((total, i) => {
    if (!SUMMED.test(text.slice(Math.max(0, total.start - 20), total.start))) return [];
    const behind = quantities.slice(i + 1);
    const broken = behind.findIndex(
      (q, at) => q.unit !== total.unit || !NEXT_PART.test(text.slice(quantities[i + at]?.end ?? total.end, q.start)),
    );
    const parts = untilOtherMatter(text, broken < 0 ? behind : behind.slice(0, broken));
    const last = parts.at(-1);
    if (!last || parts.length < 3) return [];
    const open = /^[^，,。；;]{0,8}等|^[^。]{0,4}[，,；;]\s?其[余他]/.test(text.slice(last.end, last.end + 14));
    return [enumerationIn(text, { total, lead: 'list', parts, open })];
  });
