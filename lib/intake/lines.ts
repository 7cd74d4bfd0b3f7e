import { tidySpaces } from '@/lib/prose';
import { columnsOf, measureOf } from './measure';

/** A line of the source that holds text. */
export type SourceLine = {
  /** Its number in the source, from 1. */
  number: number;
  /** Tidied text; the tabs of a table row are kept. */
  text: string;
  /** The line as it came: tabs and runs of spaces are what parts the columns of a table that lost its rules. */
  raw: string;
  /** Where the line as it came ends, in columns (a Chinese character takes two): a broken line is a wide one. */
  width: number;
  /** About as wide as lines of this text become: it may be broken. */
  full: boolean;
  /** The text is broken at one width throughout, and this line has no room for a character more. */
  brim: boolean;
  /** It begins further in than the margin, as paragraphs do. */
  indented: boolean;
  /** A blank line stands before it. */
  gap: boolean;
  /** Cells of a table row; undefined for prose. */
  cells?: string[];
};

/** Controls, zero-width marks and replacement characters: no ink, and dangerous in PDF and HTML. Tab and line feed stay. */
const CONTROLS = /(?![\t\n])[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Text without control characters, and how many there were. Form feeds count as line breaks. */
export function stripControls(text: string): { text: string; stripped: number } {
  const lines = text.replace(/\r\n?|\f|\u2028|\u2029|\u0085/g, '\n');
  // A half surrogate cannot be written to a file; it becomes the replacement character.
  const clean = lines.replace(CONTROLS, '').toWellFormed();
  return { text: clean, stripped: lines.replace(/^\ufeff/, '').length - clean.length };
}

/** Two tabs make three cells: fewer are an indent or a gap. */
const isTableRow = (line: string): boolean => line.split('\t', 3).length === 3;

/** Lines a quoted cell may go on for. */
const CELL_LINES = 20;
const OPEN_CELL = /(?:^|\t)"(?:[^"\t]|"")*$/;

/** Excel puts a cell with line breaks in quotes: its lines become one. @returns the row and the lines it takes */
function wholeRow(lines: readonly string[], index: number): { raw: string; taken: number } {
  const first = lines[index] ?? '';
  let raw = first;
  for (let taken = 1; taken <= CELL_LINES; taken++) {
    if (!raw.includes('\t') || !OPEN_CELL.test(raw)) {
      return taken === 1 ? { raw, taken } : { raw: raw.replace(/(^|\t)"((?:[^"\t]|"")*)"(?=\t|$)/g, unquoted), taken };
    }
    const next = lines[index + taken];
    if (next === undefined) break;
    raw += ` ${next}`;
  }
  return { raw: first, taken: 1 };
}

const unquoted = (_: string, before: string, cell: string) => before + cell.replaceAll('""', '"');

const INDENT = /^(?:[\u3000\t]|[ \u00a0]{2})/;
const UNJUDGED = { full: false, brim: false } as const;

/** Words that stand in no line of their own. @param number of the line they come from */
export const lineOf = (number: number, text: string): SourceLine => ({
  number,
  text,
  raw: text,
  width: columnsOf(text),
  ...UNJUDGED,
  indented: false,
  gap: false,
});

/** How wide lines become is known once all are read. */
function judged(lines: readonly SourceLine[]): SourceLine[] {
  const { full, brim } = measureOf(lines.flatMap(({ cells, width }) => (cells ? [] : [width])));
  return lines.map((line) => ({ ...line, full: line.width >= full, brim: line.width >= brim }));
}

/** The lines of a text that hold anything, tidied. */
export function sourceLines(text: string): SourceLine[] {
  const raws = text.split('\n');
  const lines: SourceLine[] = [];
  let gap = false;
  for (let index = 0; index < raws.length; ) {
    const { raw, taken } = wholeRow(raws, index);
    const number = index + 1;
    index += taken;
    if (raw.trim() === '') {
      gap = true;
      continue;
    }
    const cells = isTableRow(raw) ? { cells: raw.split('\t').map(tidySpaces) } : {};
    const indented = INDENT.test(raw);
    lines.push({
      number,
      text: tidySpaces(raw),
      raw,
      width: columnsOf(raw.trimEnd()),
      ...UNJUDGED,
      indented,
      gap,
      ...cells,
    });
    gap = false;
  }
  return judged(lines);
}

/** 。！？ and what may follow them, or the colon before a list: the sentence is over. */
const ENDED = /[。！？!?；;：:…][”’"'）)》〉】]*$|[\u3400-\u9fff]\.$/;

/** False where a sentence runs on: the next line continues it. */
export const isEnded = (text: string): boolean => ENDED.test(text);

/** A short line without sentence marks: a heading, a name, a title. */
export const isBare = (text: string, limit = 40): boolean =>
  text.length <= limit && !/[。；;！？!?，]|,(?!\d)/.test(text);

/** A short line with no sentence in it: a heading, also one of two halves ("坚持依法治校，促进民主监督"). */
export const isHeadingLike = (text: string): boolean =>
  text.length > 0 && text.length <= 45 && !/[。；;！!？?]|[，,、]$/.test(text);

/** Joins the two halves of a broken line; Western words get their space back, addresses do not. */
export function joinLines(first: string, second: string): string {
  const western = /[A-Za-z]$/.test(first) && /^[A-Za-z0-9]/.test(second);
  return western && !isInAddress(first.slice(-300), second) ? `${first} ${second}` : first + second;
}

/** True where the line was broken inside an address of the Internet or of a mailbox. */
const isInAddress = (first: string, second: string): boolean =>
  /(?:https?:\/\/|www\.|@)[^\s\u3400-\u9fff]*$/.test(first) ||
  (/[：:（(\s\u3400-\u9fff][\w.+-]*$/.test(first) &&
    /^(?:[\w.+-]*@\w|[a-z]*:\/\/|[a-z]*\.\w+\.(?:cn|com|net|org))/.test(second));
