import { type Enumeration, enumerationIn } from './enumeration';
import { isFromTo, markersIn, type Placed, type Stretch, totalBefore } from './enumeration-leads';
import { aroundInner, inTurns, MOST, sameRun, strictParts, untilOtherMatter } from './enumeration-parts';
import { bracketsBefore, inBrackets, plainLists, totalsAfter } from './enumeration-totals';
import { blankOut, ownWords } from './mask';
import { findQuantities, type Quantity } from './quantities';
import type { Readings } from './remembered';
import { matchesIn } from './span';

/** 其他8条 is a part like the others. */
const OPEN =
  /其[余他](?!各?类|信息|公告|组织)(?![^，,。；;\d]{0,10}\d)|剩余|余下|主要(?:包括|有|为|是)|等(?=[，,。；;）)]|$)/;
/** Where one total's parts are told, a fresh subject with its own total begins. */
const SENTENCE_END = /[。！？!?\n]/g;
const BRACKET = /[（(][^（）()]*[）)]/g;
/** No sentence tells more figures than this; what does is no sentence. */
const READABLE = 200;

/**
 * Enumerations of a paragraph: "共466条，其中新闻269条，……", "（图片200条、视频500条）", "300条，200条，合计500条".
 * @param readings what else was read of it, where that is at hand
 */
export function findEnumerations(paragraph: string, readings?: Readings): Enumeration[] {
  // A total and a part: what brackets and titles hide takes figures away, and adds none.
  const all = findQuantities(paragraph, readings);
  if (all.length < 2) return [];
  const masked = ownWords(paragraph, readings);
  const outside = blankOut(masked, BRACKET);
  const quantities = all.filter((q) => outside.startsWith(q.quote, q.start) && !countsOther(paragraph, q));
  const found = quantities.length < 2 ? [] : sentences(outside).flatMap((s) => inSentence(outside, quantities, s));
  const led = new Set(found.map(({ total }) => total.start));
  const plain = plainLists(outside, quantities).filter(({ total }) => !led.has(total.start));
  const after = [...totalsAfter(outside, quantities), ...bracketsBefore(masked, quantities)];
  const told = [...found, ...plain, ...after, ...inBrackets(masked, quantities)];
  for (const each of told) each.quote = paragraph.slice(each.start, each.end).trim();
  return told.sort((one, other) => one.start - other.start);
}

/** 三个等次，其中优秀12个: the grades are counted, then those that got them; 20个小时 counts nothing but hours. */
const countsOther = (text: string, { unit, end }: Quantity): boolean =>
  unit === '个' && /^\s?(?:等次|等级|档次?|级别|小时)/.test(text.slice(end, end + 4));

/** Begins with what divides the total of the sentence before; 其中，单篇…… tells of one work. */
const GOES_ON =
  /^\s*(?:其中(?![，,]?[^，,。；;\d]{0,6}(?:单[篇条个期部件]|最高))|分别|具体|(?:按|从)[^，,。；;\d]{2,10}?(?:分类|来看|统计|分|看)[，,：:])/;

/** Sentences with their places; one that begins with 其中 goes on with the total of the one before. */
function sentences(text: string): Stretch[] {
  const ends = matchesIn(text, SENTENCE_END)
    .map(({ index }) => index + 1)
    .filter((end) => !GOES_ON.test(text.slice(end, end + 16)));
  const starts = [0, ...ends];
  return starts
    .map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
    .filter(({ start, end }) => end > start);
}

const within = (quantities: readonly Quantity[], { start, end }: Stretch): Quantity[] =>
  quantities.filter((q) => q.start >= start && q.end <= end);

function inSentence(text: string, all: readonly Quantity[], sentence: Stretch): Enumeration[] {
  const quantities = within(all, sentence);
  if (quantities.length < 2 || quantities.length > READABLE) return [];
  const placed: Placed[] = [];
  for (const marker of markersIn(text, sentence)) {
    const last = placed.at(-1);
    const total = marker.again && last ? { ...last, marker } : totalBefore(text, quantities, marker);
    if (total) placed.push({ ...total, marker });
  }
  const found = placed.flatMap((each, i) => {
    const next = placed.slice(i + 1).find((later) => later.marker.start > each.marker.end);
    const limit = next ? (next.marker.again ? next.marker.start : next.total.start) : sentence.end;
    return partsAfter(text, all, each, limit, sentence.end);
  });
  const parts = new Set(found.flatMap((e) => e.parts.map(({ start }) => start)));
  for (const each of found) each.inner = parts.has(each.total.start);
  return found;
}

function partsAfter(
  text: string,
  all: readonly Quantity[],
  { marker, total, adjacent }: Placed,
  limit: number,
  sentenceEnd: number,
): Enumeration[] {
  const from = all.findIndex(({ start }) => start >= marker.end);
  if (from < 0 || all[from]?.unit !== total.unit) return [];
  const behind = all.slice(from).filter(({ end }) => end <= sentenceEnd);
  const near = behind.filter(({ start }) => start < limit);
  const turns = inTurns(near);
  if (turns) return turns.flatMap((parts) => totalled(text, all, marker, parts));
  const direct = strictParts(text, near, total.unit);
  const beyond =
    behind.length > near.length ? aroundInner(text, behind, direct.at(-1)?.end ?? marker.end, limit, total.unit) : [];
  const cut = untilOtherMatter(text, [...direct, ...beyond].slice(0, MOST), total);
  const run = sameRun(near, total.unit);
  const parts = run.length > cut.length ? nearest(total, cut, untilOtherMatter(text, run.slice(0, MOST), total)) : cut;
  const [first] = parts;
  if (!first) return [];
  const before = all
    .slice(Math.max(0, from - NEAR), from)
    .filter((q) => q.unit === total.unit && q !== total)
    .slice(-BEFORE);
  // "党委会12次、校长办公会10次，其中涉及……分别为3次、2次": each is part of a total of its own.
  if (before.length > 0 && marker.lead === 'among' && /分别/.test(text.slice(marker.end, first.start))) return [];
  // Behind a semicolon another list of the same total, or another total, begins.
  const last = /[；;]/.test(text.slice(marker.end, limit)) ? limit : sentenceEnd;
  const others = behind.filter(({ unit, start }) => unit === total.unit && start < last).slice(0, MOST);
  const end = parts.at(-1)?.end ?? marker.end;
  const open =
    OPEN.test(text.slice(marker.start - 2, end)) ||
    /^[^，,。；;]{0,8}(?:等|[，,；;]\s?其余|[，,；;]\s?其他为)/.test(text.slice(end, end + 14));
  const alternatives = before.length === 0 ? [] : alsoMeant(text, total, before, marker);
  const next = behind.find(({ start }) => start >= end);
  const goesOn =
    next !== undefined && /^[^\d，,。；;、]{0,6}[，,、][^\d，,。；;、]{0,12}$/.test(text.slice(end, next.start));
  return [enumerationIn(text, { total, lead: marker.lead, parts, others, adjacent, open, goesOn, end, alternatives })];
}

/** Right before 其中 stands its total; elsewhere another figure may be meant, or two together. */
function alsoMeant(text: string, total: Quantity, before: readonly Quantity[], marker: Placed['marker']): number[] {
  const carried = /结转|另有|加上/.test(text.slice(Math.max(0, marker.start - 40), marker.start));
  const doubtful = carried || marker.again || isFromTo(text, total) || before.some(({ start }) => start > total.start);
  return before.flatMap(({ value }) =>
    doubtful ? [value, Math.abs(total.value - value), ...(carried ? [total.value + value] : [])] : [],
  );
}

/** Parts in turns with others are held against the total of their own unit. */
function totalled(text: string, all: readonly Quantity[], marker: Placed['marker'], parts: Quantity[]): Enumeration[] {
  const total = all.findLast(({ unit, end }) => end <= marker.start && unit === parts[0]?.unit);
  const open = OPEN.test(text.slice(marker.start, (parts.at(-1)?.end ?? marker.end) + 2));
  return total && marker.start - total.end <= TURNS_REACH
    ? [enumerationIn(text, { total, lead: marker.lead, parts, open })]
    : [];
}

const TURNS_REACH = 40;
/** So many figures before a total may be what its parts are of. */
const BEFORE = 3;
/** Told no further back than so many figures. */
const NEAR = 12;
const NEARLY = 0.1;

/** A semicolon ends a list, unless what follows it brings the list to about its total. */
function nearest(total: Quantity, cut: Quantity[], wide: Quantity[]): Quantity[] {
  const off = (parts: readonly Quantity[]) => Math.abs(parts.reduce((sum, { value }) => sum + value, 0) - total.value);
  return wide.length > cut.length && off(wide) < off(cut) && off(wide) <= total.value * NEARLY ? wide : cut;
}
