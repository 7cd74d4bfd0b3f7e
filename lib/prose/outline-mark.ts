import { readChineseOrdinal } from './ordinals';

/** Outline marks from the highest to the lowest rank (GB/T 9704-2012 7.3.3: 一、（一）1.（1）; 第一部分 stands above them). */
export const MARK_KINDS = ['part', 'chapter', 'section', 'item', 'subitem'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export type OutlineMark = {
  kind: MarkKind;
  number: number;
  /** As written, with a stray list bullet before it and without white space: "-(二)". */
  mark: string;
  /** The text behind the mark. */
  rest: string;
};

const HAN = '[一二三四五六七八九十]{1,3}';
/** Extraction from PDF turns numbered paragraphs into "- (二)", some tools headings into "## 一、". */
const BULLET = '(?:(?:[-–—•·●▪*]|#{1,6})\\s+)?';

const PATTERNS: readonly [MarkKind, RegExp][] = [
  ['part', new RegExp(`^${BULLET}第\\s*(${HAN}|\\d{1,2})\\s*(?:部分|章|篇)(?=[\\s、：:.．]|[^的])\\s*[、：:.．]?`)],
  ['chapter', new RegExp(`^${BULLET}(${HAN})\\s*(?:[、．]|\\.(?!\\d))`)],
  ['section', new RegExp(`^${BULLET}[（(]\\s*(${HAN})\\s*[）)]\\s*、?`)],
  ['subitem', new RegExp(`^${BULLET}[（(]?\\s*(\\d{1,2})\\s*[）)]\\s*、?`)],
  // "3.5万人" is a figure, "1.2022年11月" an item that begins with a year.
  ['item', new RegExp(`^${BULLET}(\\d{1,2})\\s*(?:[、．]|\\.(?!\\d)|\\.(?=\\d{4}\\s*年))`)],
];

/** The outline mark a line begins with, with half- or full-width marks and any spaces; undefined for plain text. */
export function readOutlineMark(line: string): OutlineMark | undefined {
  const text = line.trim();
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    const digits = match?.[1];
    if (!match || digits === undefined) continue;
    const number = /^\d/.test(digits) ? Number(digits) : readChineseOrdinal(digits);
    if (number === undefined || number === 0) continue;
    return { kind, number, mark: match[0].replace(/\s+/g, ''), rest: text.slice(match[0].length).trim() };
  }
  return undefined;
}
