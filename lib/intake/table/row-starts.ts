import { normalForm, similarity } from '@/lib/prose';
import { CHECKLIST } from '@/lib/report';
import type { SourceLine } from '../lines';
import { ITEM_LIKE } from './columns';
import { type RowPrefix, readPrefix } from './row-prefix';

/** A line where a row of the 50-item table may begin. */
export type RowStart = {
  index: number;
  /** The item it speaks of; 0 for a row of the school's own. */
  item: number;
  prefix: RowPrefix;
  /** Index of the line where the item's words begin. */
  words: number;
  score: number;
};

/** Lines looked at behind a number: category, item and their line breaks. */
const AHEAD = 8;
const LONGEST = 240;
/** Lines compared with items; any input stays quick. */
const COMPARED = 20_000;
const STARTS = 1_000;
/** A row broken into narrow lines takes so many. */
export const APART = 40;
/** The first piece of an item broken over lines or columns has so many characters. */
const PIECE = 4;
const BROKEN = 0.8;
const NUMBERED = 0.3;
const OWN_WORDING = 0.3;

export const WORDINGS = CHECKLIST.map(({ number, text }) => ({ number, text: normalForm(text) }));

/** How many characters of `words` a text begins with, and where they end; white space and width of marks aside. */
export function commonStart(text: string, words: string): { count: number; end: number } {
  let [count, end, at] = [0, 0, 0];
  for (const sign of text) {
    at += sign.length;
    if (/\s/.test(sign)) continue;
    if (count >= words.length || normalForm(sign) !== words[count]) break;
    count++;
    end = at;
  }
  return { count, end };
}

/** How like the beginning of a text is to an item's words, 0 … 1. */
function likeness(text: string, words: string): number {
  const { count, end } = commonStart(text, words);
  if (count === words.length) return 1;
  // No item's words hold Western letters or digits: an address ends them.
  const own = normalForm(/^[^A-Za-z0-9]*/.exec(text)?.[0] ?? '').slice(0, words.length);
  const broken = count >= PIECE && /^(?:\s|h|www|$)/i.test(text.slice(end));
  return Math.max(broken ? BROKEN : 0, similarity(own, words));
}

/** The lines ahead as one text, and where each begins in it. */
function ahead(lines: readonly SourceLine[], index: number): { text: string; begins: number[] } {
  const begins: number[] = [];
  let text = '';
  for (const line of lines.slice(index, index + AHEAD)) {
    if (text.length > LONGEST) break;
    begins.push(text.length);
    text += `${line.raw}\n`;
  }
  return { text, begins };
}

function startsAt(lines: readonly SourceLine[], index: number): RowStart[] {
  const { text, begins } = ahead(lines, index);
  const prefix = readPrefix(text);
  const behind = text.slice(prefix.end);
  const first = normalForm(behind.slice(0, 60)).slice(0, 2);
  const numbers = [prefix.ordinal, prefix.mark.slice(1, -1)].map(Number);
  const space = behind.length - behind.trimStart().length;
  const words = index + begins.findLastIndex((begin) => begin <= prefix.end + space);
  return WORDINGS.flatMap(({ number, text: wording }): RowStart[] => {
    const numbered = numbers.includes(number);
    if (!numbered && !(first.length === 2 && wording.startsWith(first))) return [];
    const like = likeness(behind.trimStart(), wording);
    if (like < (numbered ? OWN_WORDING : ITEM_LIKE)) return [];
    const score = like + (numbered ? NUMBERED : 0) + (prefix.category === '' ? 0 : NUMBERED / 2);
    return [{ index, item: number, prefix, words, score }];
  });
}

/** The likeliest sequence of rows: items in their order, none far from the next. */
export function rowStarts(lines: readonly SourceLine[]): { chain: RowStart[]; others: RowStart[] } {
  const starts: RowStart[] = [];
  for (let index = 0; index < Math.min(lines.length, COMPARED) && starts.length < STARTS; index++) {
    starts.push(...startsAt(lines, index));
  }
  const best: { total: number; before: number }[] = [];
  let last = -1;
  for (const [i, start] of starts.entries()) {
    let [total, before] = [0, -1];
    for (let j = i - 1; j >= 0; j--) {
      const other = starts[j];
      if (!other || start.index - other.index > APART) break;
      const sum = best[j]?.total ?? 0;
      if (other.item < start.item && other.words < start.index && sum > total) [total, before] = [sum, j];
    }
    best.push({ total: total + start.score, before });
    if (last < 0 || total + start.score > (best[last]?.total ?? 0)) last = i;
  }
  const chain: RowStart[] = [];
  for (let i = last; i >= 0; i = best[i]?.before ?? -1) {
    const start = starts[i];
    if (start) chain.unshift(start);
  }
  return { chain, others: starts.filter((start) => !chain.includes(start)) };
}
