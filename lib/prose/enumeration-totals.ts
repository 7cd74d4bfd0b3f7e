import { marksOf, startAfter } from './clauses';
import { clauseStart, type Enumeration, enumerationIn } from './enumeration';
import { untilOtherMatter } from './enumeration-parts';
import { readHanNumber } from './numerals';
import { findQuantities, type Quantity } from './quantities';
import { matchesIn } from './span';

const TOTAL_REACH = 24;
const SENTENCE_MARKS = marksOf('。！？\n');
const SENTENCE_REACH = 400;
/** No list of a report is longer; so much is looked through for each total. */
const MOST_PARTS = 40;
const KINDS = '项|类|种|部分|者|批次?|期|场|次|个?(?:平台|渠道|网站|账号|校区|部门|方面|学院)';
const TOTAL_WORDS = new RegExp(
  `^\\s*(?:以上|上述|各类|各项|各平台|信息|(?:([两二三四五六七八九十]|\\d{1,2})(?:${KINDS})))*` +
    '(?:合计|总计|共计|总共|累计共|累计|共)(?:发布|公开|推送|印发|召开|受理|培训|收到|刊发|录取|招收)?(?:各类)?(?:信息|公告|会议|内容|作品|推文|消息|新生|学生)?[\\s为达]*$',
);
/** What is published, in whatever unit each platform counts it. */
const PUBLISHED = /^[条篇个部期则]$/;
const PERSONS = /^(?:人次|人|名|位)$/;

const sameKind = (a: string, b: string): boolean => a === b || (PERSONS.test(a) && PERSONS.test(b));

const SUM_MARKS = marksOf('计共');
/** 合计, 总计, 共计 or 共 stands shortly before a place. */
const holdsSum = (text: string, end: number): boolean =>
  startAfter(text, end, SUM_MARKS, TOTAL_REACH) > Math.max(0, end - TOTAL_REACH);

/** "300条，200条，合计500条", "……。三个平台合计发布2657篇": the clause of the total says nothing else. */
export const totalsAfter = (text: string, quantities: readonly Quantity[]): Enumeration[] =>
  quantities.flatMap((total, i) => {
    if (i < 2 || !holdsSum(text, total.start)) return [];
    const from = clauseStart(text, total.start);
    const told = quantities.slice(Math.max(0, i - MOST_PARTS), i);
    const joined = inOneClause(text, told, total, from);
    if (joined.length > 1) return [enumerationIn(text, { total, lead: 'after', parts: joined })];
    const words = TOTAL_WORDS.exec(text.slice(from, total.start));
    if (!words) return [];
    const sentence = startAfter(text, from, SENTENCE_MARKS, SENTENCE_REACH);
    const begins = from === sentence ? startAfter(text, from - 1, SENTENCE_MARKS, SENTENCE_REACH) : sentence;
    const before = told.filter(({ start, end }) => start >= begins && end <= from);
    const count = readHanNumber(words[1] ?? '') ?? Number(words[1]);
    const parts = count > 1 ? lastOf(before, count, total.unit) : contiguous(before, total.unit);
    return parts.length < 2 ? [] : [enumerationIn(text, { total, lead: 'after', parts })];
  });

/** "12个部门、16个学院、3个单位共31个单位". */
function inOneClause(text: string, before: readonly Quantity[], total: Quantity, from: number): Quantity[] {
  const last = before.at(-1);
  if (!last || !/^[^\d，,。；;、：:]{1,8}(?:共计?|合计|总计)有?$/.test(text.slice(last.end, total.start))) return [];
  const parts = before.filter(({ start }) => start >= from);
  const listed = parts.every(({ end }, i) => /、|^[^、]*$/.test(text.slice(end, parts[i + 1]?.start ?? end)));
  return listed && parts.every(({ unit }) => unit === total.unit) ? parts : [];
}

function contiguous(before: readonly Quantity[], unit: string): Quantity[] {
  const [kind] = before.slice(-1);
  const other = before.findLastIndex((q) => q.unit !== kind?.unit);
  return kind && sameKind(kind.unit, unit) ? before.slice(other + 1) : [];
}

/** "三个平台合计": the last three figures. */
function lastOf(before: readonly Quantity[], count: number, unit: string): Quantity[] {
  const parts = before.slice(-count);
  const alike = parts.every((q) => sameKind(q.unit, unit) || (PUBLISHED.test(q.unit) && PUBLISHED.test(unit)));
  return alike && parts.length === count ? parts : [];
}

const BRACKET = /[（(][^（）()]*[）)]/g;
/** What stands in brackets came and went, or is last year's. */
const NO_PARTS = /较|比|上年|去年|同期|净|取消|撤|退|停|注销|转出/;

/** "（其中国家级68项，含重点1项、优秀1项）": 含 divides the part right before it. */
const DIVIDES_AGAIN = /(?<=\d[^\d，,。；;、]{0,8}[，,、]?\s?)(?:含|其中)/;

/** "700条（图片200条、视频500条）": what a bracket counts is part of the figure right before it. */
export function inBrackets(text: string, quantities: readonly Quantity[]): Enumeration[] {
  if (quantities.length === 0 || !/[（(][^（）()]*\d/.test(text)) return [];
  return matchesIn(text, BRACKET).flatMap(({ 0: bracket, index }) => {
    const total = quantities.findLast(({ end }) => end <= index);
    if (!total || text.slice(total.end, index).trim() !== '') return [];
    const told = findQuantities(bracket).map((q) => ({ ...q, start: q.start + index, end: q.end + index }));
    const divided = index + (DIVIDES_AGAIN.exec(bracket)?.index ?? bracket.length);
    const parts = told.filter(({ start }) => start < divided);
    if (parts.length < 2 || parts.some(({ unit }) => unit !== total.unit) || NO_PARTS.test(bracket)) return [];
    const open = /等|其余|主要/.test(bracket);
    const lead = /含/.test(bracket) ? 'with' : 'bracket';
    return [enumerationIn(text, { total, lead, parts, open, end: index + bracket.length })];
  });
}

const ONE_FIGURE = /^[（(][^\d]{0,6}\d[\d.,\s]*[万亿]?\s?\p{Script=Han}{1,3}[）)]$/u;
const BETWEEN_BRACKETS = /^[、，,和及与\s]{1,3}[^\d，,。；;、]{1,16}$/;
const TO_TOTAL = /^[^\d。；;（(]{0,12}[，,]?[^\d。；;（(，,]{0,8}(?:总|合计|共)[^\d。；;（(，,]{0,8}$/;

/** "图书馆（4.2万平方米）、学生公寓（5.1万平方米），总建筑面积9.3万平方米". */
export function bracketsBefore(text: string, quantities: readonly Quantity[]): Enumeration[] {
  if (quantities.length === 0 || !/[（(][^（）()]*\d/.test(text)) return [];
  const runs: Quantity[][] = [];
  let end = -1;
  const brackets = matchesIn(text, BRACKET);
  if (brackets.length < 2) return [];
  for (const { 0: bracket, index } of brackets) {
    const [only, ...more] = ONE_FIGURE.test(bracket) ? findQuantities(bracket) : [];
    const run = runs.at(-1);
    const part = only && { ...only, start: only.start + index, end: only.end + index };
    const joins = run && BETWEEN_BRACKETS.test(text.slice(end, index)) && run[0]?.unit === part?.unit;
    end = index + bracket.length;
    if (!part || more.length > 0) runs.push([]);
    else if (joins) run.push(part);
    else runs.push([part]);
  }
  return runs.flatMap((parts) => {
    const last = parts.at(-1);
    const total = last && quantities.find(({ start, unit }) => start > last.end && unit === last.unit);
    if (!total || parts.length < 2) return [];
    const told = TO_TOTAL.test(text.slice(last.end, total.start).replace(/^\s*[）)]/, ''));
    return told ? [enumerationIn(text, { total, lead: 'after', parts })] : [];
  });
}

/** The noun of one figure, a mark, the name of the next: "条，通知公告". */
const NEXT_PART = /^[^\d，,。；;：:、]{0,8}[，,；;、。]\s?[^\d，,。；;：:、较比超增减占]{2,24}$/;
/** 其中重点5件 tells of the part before. */
const NESTED = /其中[^\d，,。；;]{0,10}$/;
const NESTED_PART = /[，,]?其中[^\d，,。；;]{0,10}\d+[^\d，,。；;]{0,6}/;
const SUMMED = /(?:共|总|累计|合计|收到|受理|收回|梳理|清理|征集|收集)[^\d，,。；;]{0,14}$/;

/** "共发布信息600条，网站300条，微信200条，微博100条": no word says that they are parts, but each is told alike. */
export const plainLists = (text: string, quantities: readonly Quantity[]): Enumeration[] =>
  quantities.flatMap((total, i) => {
    if (quantities[i + 1]?.unit !== total.unit || !SUMMED.test(text.slice(Math.max(0, total.start - 20), total.start)))
      return [];
    const behind = quantities
      .slice(i + 1, i + 1 + MOST_PARTS)
      .filter(({ start }) => !NESTED.test(text.slice(start - 12, start)));
    const broken = behind.findIndex(
      (q, at) =>
        q.unit !== total.unit ||
        !NEXT_PART.test(text.slice(behind[at - 1]?.end ?? total.end, q.start).replace(NESTED_PART, '')),
    );
    const parts = untilOtherMatter(text, broken < 0 ? behind : behind.slice(0, broken), total);
    const last = parts.at(-1);
    if (!last || parts.length < 2) return [];
    const open = /^[^，,。；;]{0,8}等|^[^。]{0,4}[，,；;]\s?其[余他]/.test(text.slice(last.end, last.end + 14));
    return [enumerationIn(text, { total, lead: 'list', parts, open })];
  });
