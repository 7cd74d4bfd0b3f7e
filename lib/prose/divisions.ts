import { marksOf, startAfter } from './clauses';
import type { Enumeration } from './enumeration';
import { findQuantities, isExact, type Quantity } from './quantities';
import { remembered } from './remembered';

/** A paragraph or heading; `level` 0 is a paragraph, 1 to 3 are those of the outline. */
export type Line = { text: string; level: number };

/** A total whose parts stand in the paragraphs below it. */
export type Division = Pick<Enumeration, 'total' | 'parts'> & {
  /** The line of the total. */
  line: number;
  /** 其中, 如下 or a colon says that they are its parts; else only their form does. */
  told: boolean;
};

const MOST_PARTS = 40;
/** A part says hardly more than its name and figure. */
const LONGEST_NAME = 28;
/** Longer paragraphs are parts only where words lead them in. */
const SHORT = 60;
const MAY_LEAD = /[：:]\s*$|如下|分|看|统计/;
const SENTENCE_MARKS = marksOf('。！？\n');
const SENTENCE_REACH = 200;
/** The words that lead parts in stand at the very end. */
const TAIL = 24;
const LEADS_BELOW = /[：:]$|(?:如下|分别是|分别为)[。]?$|(?:按|从)[^，,。；;]{2,10}(?:分类?|看|统计)[^，,。；;]{0,6}$/;
const SUMMED = /(?:共|总|累计|合计)[^，,。；;]{0,24}$/;

/** Totals of a text told paragraph by paragraph: "全年公开信息1256条，分类如下：" above "1.概况类82条；". */
export function findDivisions(lines: readonly Line[]): Division[] {
  return lines.flatMap(({ text }, line) => {
    const below = lines[line + 1]?.text;
    if (below === undefined || (below.length > SHORT && !MAY_LEAD.test(text.slice(-TAIL)))) return [];
    const own = totalAtEnd(text);
    if (!own.total) return [];
    const parts = partsBelow(lines, line, own);
    return parts.length < (own.told ? 2 : 3) ? [] : [{ ...own, line, parts }];
  });
}

type Total = Pick<Division, 'total' | 'told'>;

/** The figure that the end of a paragraph leaves to be divided. */
const totalAtEnd = remembered((text): Total | typeof NONE => readTotal(text) ?? NONE);
const NONE = { total: undefined } as const;

function readTotal(text: string): Total | undefined {
  const from = startAfter(text, text.trimEnd().length - 1, SENTENCE_MARKS, SENTENCE_REACH);
  const told = LEADS_BELOW.test(text.slice(-TAIL).trimEnd());
  const sentence = text.slice(from);
  if (!/\d/.test(sentence) || !(told || /[共总累合]/.test(sentence))) return undefined;
  const inSentence = findQuantities(text).filter(({ start }) => start >= from);
  const total = inSentence.findLast(({ start }) => SUMMED.test(text.slice(Math.max(from, start - 30), start)));
  const only = inSentence.length === 1 ? inSentence[0] : undefined;
  const found = total ?? (told ? only : undefined);
  return found && isExact(found) ? { total: found, told } : undefined;
}

function partsBelow(lines: readonly Line[], at: number, { total, told }: Total): Quantity[] {
  const level = lines[at + 1]?.level ?? 0;
  const parent = lines.slice(0, at + 1).findLast((line) => line.level > 0)?.level ?? 0;
  if (level > 0 && level <= parent) return [];
  const parts: Quantity[] = [];
  for (const line of lines.slice(at + 1)) {
    if (level > 0 && line.level > 0 && line.level < level) break;
    if (level > 0 && line.level !== level) continue;
    const part = partOf(line.text, total.unit, told && level > 0);
    // Among numbered points one without a figure shows that they are no division; paragraphs simply end.
    if (!part) return level > 0 ? [] : parts;
    parts.push(part);
    if (parts.length > MOST_PARTS) return [];
  }
  return parts;
}

/** @param wordy the point may go on behind its figure, as long as it counts nothing else of the kind */
function partOf(text: string, unit: string, wordy: boolean): Quantity | undefined {
  const figures = findQuantities(text).filter((q) => q.unit === unit);
  const [part, second] = figures;
  if (!part || !isExact(part) || part.start > LONGEST_NAME) return undefined;
  if (/[，,。；;]/.test(text.slice(0, part.start)) || /较|比|增|减|占|超|其中/.test(text.slice(0, part.start)))
    return undefined;
  if (wordy) return !second || /其中|包括|含|（|\(/.test(text.slice(part.end, second.start)) ? part : undefined;
  return !second && /^[^\d，,。；;]{0,10}[；;。，,、]?\s*$/.test(text.slice(part.end)) ? part : undefined;
}
