import { aroundInner, MOST, strictParts, untilOtherMatter } from './enumeration-parts';
import { blankOut, withoutAddresses, withoutTitles } from './mask';
import { findQuantities, type Quantity } from './quantities';
import { matchesIn, type Span } from './span';

/** How the parts are led in: 其中 may name some, 分别为 and a colon name all, 含 is said of one part or two. */
export type Lead = 'among' | 'all' | 'with' | 'after';

/** A total and the figures it is made of. */
export type Enumeration = Span & {
  total: Quantity;
  lead: Lead;
  /** Figures that read as its parts, as far as they go on without a break. */
  parts: Quantity[];
  /** Everything that may be a part where the sentence is read more widely; begins with `parts`. */
  others: Quantity[];
  /** The total stands right before its parts. */
  adjacent: boolean;
  /** 其余, 等 and the like say that the parts are not all. */
  open: boolean;
  /** Its total is a part of another's: the list of that one goes on behind its parts. */
  inner: boolean;
  /** People counted by several traits (教授、博士、党员), so that one stands in more than one part. */
  mixed: boolean;
};

/** Traits by which people are counted, each dividing them anew. */
const TRAITS = [
  /教授|讲师|助教|职称|正高|副高|研究员/,
  /博士|硕士|学历|学位/,
  /专任|管理人员|辅导员|教辅|行政/,
  /党员|团员|民主党派/,
  /女|男|少数民族/,
  /岁|青年|中年/,
  /人才|学者|院士|导师/,
];
const isMixed = (text: string): boolean => TRAITS.filter((trait) => trait.test(text)).length > 1;

const PEOPLE = /^[人名位]$/;
const LEADS =
  /其中(?:包括|包含)?|分别为|分别是|分别有|包括|包含|分为|按[^，,。；;\d]{2,10}?(?:划分|统计|分类|分|看)(?=[，,：:])|含(?![义量金有])|：|:/g;
const NOUN_AND_MARK = /^[^\d，,。；;：:、]{0,12}[\s，,、：:；;。]*$/;
const NAMES_BETWEEN = /^[^\d。；;：:]{0,40}$/;
const OPEN = /其余|其他(?!各?类|信息|公告|组织)|剩余|余下|主要(?:包括|有|为|是)|等(?=[，,。；;）)]|$)/;
/** Where one total's parts are told, a fresh subject with its own total begins. */
const SENTENCE_END = /[。！？!?\n]/g;
const BRACKET = /[（(][^（）()]*[）)]/g;
/** No sentence tells more figures than this; what does is no sentence. */
const READABLE = 200;
/** 1,000 units hold any list; what is further off is another matter. */
const REACH = 1000;

/** Enumerations of a paragraph: "共466条，其中新闻269条，……", "（图片200条、视频500条）", "300条，200条，合计500条". */
export function findEnumerations(paragraph: string): Enumeration[] {
  if (!/\d|[一二三四五六七八九十]/.test(paragraph)) return [];
  const masked = withoutTitles(withoutAddresses(paragraph));
  const outside = blankOut(masked, BRACKET);
  const quantities = findQuantities(outside);
  const found = quantities.length < 2 ? [] : sentences(outside).flatMap((s) => inSentence(outside, quantities, s));
  return [...found, ...inBrackets(masked, quantities)]
    .map((e) => ({
      ...e,
      quote: paragraph.slice(e.start, e.end).trim(),
      mixed: PEOPLE.test(e.total.unit) && isMixed(paragraph.slice(e.total.end, e.end)),
    }))
    .sort((a, b) => a.start - b.start);
}

type Stretch = { start: number; end: number };

/** Sentences with their places; one that begins with 其中 goes on with the total of the one before. */
function sentences(text: string): Stretch[] {
  const ends = matchesIn(text, SENTENCE_END)
    .map(({ index }) => index + 1)
    .filter((end) => !/^\s*其中/.test(text.slice(end, end + 6)));
  const starts = [0, ...ends];
  return starts
    .map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
    .filter(({ start, end }) => end > start);
}

type Marker = Stretch & { lead: Lead; again: boolean };

function markersIn(text: string, { start, end }: Stretch): Marker[] {
  return matchesIn(text.slice(start, end), LEADS).map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    lead: word === '含' ? 'with' : /^(?:分|按|：|:)/.test(word) ? 'all' : 'among',
    again: word.startsWith('按'),
  }));
}

const within = (quantities: readonly Quantity[], { start, end }: Stretch): Quantity[] =>
  quantities.filter((q) => q.start >= start && q.end <= end);

function inSentence(text: string, all: readonly Quantity[], sentence: Stretch): Enumeration[] {
  const quantities = within(all, sentence);
  if (quantities.length < 2 || quantities.length > READABLE) return [];
  const placed: { marker: Marker; total: Quantity; adjacent: boolean }[] = [];
  for (const marker of markersIn(text, sentence)) {
    const last = placed.at(-1);
    const total =
      marker.again && last ? { total: last.total, adjacent: last.adjacent } : totalBefore(text, quantities, marker);
    if (total) placed.push({ marker, ...total });
  }
  const led = placed.flatMap(({ marker, total, adjacent }, i) => {
    const next = placed.slice(i + 1).find((later) => later.marker.start > marker.end);
    const limit = next ? (next.marker.again ? next.marker.start : next.total.start) : sentence.end;
    return partsAfter(text, quantities, { marker, total, adjacent }, limit, sentence.end);
  });
  const parts = new Set(led.flatMap((e) => e.parts.map(({ start }) => start)));
  const nested = led.map((e) => ({ ...e, inner: parts.has(e.total.start) }));
  return [...nested, ...totalsAfter(text, quantities, sentence)];
}

/** The figure that the words before a marker give as the total. */
function totalBefore(text: string, quantities: readonly Quantity[], marker: Marker) {
  const before = quantities.filter(({ end }) => end <= marker.start);
  const last = before.at(-1);
  if (!last || marker.start - last.end > REACH) return undefined;
  const between = text.slice(last.end, marker.start);
  const colon = /[：:]/.test(text[marker.start] ?? '');
  if (colon && !/^[^\d，,。；;：:、]{0,8}$/.test(between)) return undefined;
  if (NOUN_AND_MARK.test(between)) {
    const first = quantities.find(({ start }) => start >= marker.end);
    if (!first || first.unit === last.unit || marker.lead !== 'among') return { total: last, adjacent: true };
    // "500条，阅读3万次，其中要闻300条": the parts are of what is counted like them.
    const like = before.findLast(({ unit }) => unit === first.unit);
    return like ? { total: like, adjacent: false } : undefined;
  }
  if (marker.lead !== 'all' || colon || !NAMES_BETWEEN.test(between)) return undefined;
  return /[共总合]/.test(text.slice(Math.max(0, last.start - 12), last.start))
    ? { total: last, adjacent: true }
    : undefined;
}

function partsAfter(
  text: string,
  quantities: readonly Quantity[],
  { marker, total, adjacent }: { marker: Marker; total: Quantity; adjacent: boolean },
  limit: number,
  sentenceEnd: number,
): Enumeration[] {
  const behind = quantities.filter(({ start }) => start >= marker.end);
  const direct = strictParts(
    text,
    behind.filter(({ start }) => start < limit),
    total.unit,
  );
  const parts = untilOtherMatter(
    text,
    [...direct, ...aroundInner(text, behind, direct.at(-1)?.end ?? marker.end, limit, total.unit)].slice(0, MOST),
  );
  if (parts.length === 0) return [];
  // Behind a semicolon another list of the same total, or another total, begins.
  const last = /[；;]/.test(text.slice(marker.end, limit)) ? limit : sentenceEnd;
  const others = behind.filter(({ unit, start }) => unit === total.unit && start < last).slice(0, MOST);
  const end = parts.at(-1)?.end ?? marker.end;
  const open =
    OPEN.test(text.slice(marker.start - 2, end)) ||
    /^[^，,。；;]{0,8}(?:等|[，,；;]\s?其余|[，,；;]\s?其他为)/.test(text.slice(end, end + 14));
  return [
    {
      start: clauseStart(text, total.start),
      end,
      quote: '',
      inner: false,
      mixed: false,
      total,
      lead: marker.lead,
      parts,
      others,
      adjacent,
      open,
    },
  ];
}

const CLAUSE_MARKS: ReadonlySet<number> = new Set([...'，,。；;！？\n'].map((mark) => mark.charCodeAt(0)));
const CLAUSE_REACH = 80;

/** Behind the last mark before a place; 0 where none is near. */
function clauseStart(text: string, at: number): number {
  for (let start = at; start > 0 && start > at - CLAUSE_REACH; start--)
    if (CLAUSE_MARKS.has(text.charCodeAt(start - 1))) return start;
  return 0;
}

const TOTAL_REACH = 16;
const TOTAL_WORDS =
  /^\s*(?:以上|上述|各类|各项|三者|两者|[两二三四五六七八九十]项|信息)*(?:合计|总计|共计|总共|累计共|共)(?:发布|公开|推送|印发|召开|受理)?(?:各类)?(?:信息|公告|会议)?[\s为达]*$/;

/** "300条，200条，合计500条": the clause of the total says nothing else. */
const totalsAfter = (text: string, quantities: readonly Quantity[], sentence: Stretch): Enumeration[] =>
  quantities.flatMap((total, i) => {
    if (i < 2 || !/[计共]/.test(text.slice(Math.max(0, total.start - TOTAL_REACH), total.start))) return [];
    const from = Math.max(sentence.start, clauseStart(text, total.start));
    if (!TOTAL_WORDS.test(text.slice(from, total.start))) return [];
    const before = quantities.slice(0, i);
    const other = before.findLastIndex(({ unit }) => unit !== total.unit);
    const parts = before.slice(other + 1);
    const [first] = parts;
    if (!first || parts.length < 2) return [];
    const start = clauseStart(text, first.start);
    const lead = 'after' as const;
    return [
      {
        start,
        end: total.end,
        quote: '',
        inner: false,
        mixed: false,
        total,
        lead,
        parts,
        others: parts,
        adjacent: true,
        open: false,
      },
    ];
  });

/** "700条（图片200条、视频500条）": what a bracket counts is part of the figure right before it. */
function inBrackets(text: string, quantities: readonly Quantity[]): Enumeration[] {
  return matchesIn(text, BRACKET).flatMap(({ 0: bracket, index }) => {
    const total = quantities.findLast(({ end }) => end <= index && /^\s*$/.test(text.slice(end, index)));
    if (!total) return [];
    const parts = findQuantities(bracket).map((q) => ({ ...q, start: q.start + index, end: q.end + index }));
    if (parts.length < 2 || parts.some(({ unit }) => unit !== total.unit)) return [];
    const open = /等|其余|主要/.test(bracket) || /较|比|上年|去年|同期/.test(bracket);
    const lead = /含/.test(bracket) ? 'with' : 'all';
    const end = index + bracket.length;
    return [
      {
        start: clauseStart(text, total.start),
        end,
        quote: '',
        inner: false,
        mixed: false,
        total,
        lead,
        parts,
        others: parts,
        adjacent: true,
        open,
      },
    ];
  });
}
