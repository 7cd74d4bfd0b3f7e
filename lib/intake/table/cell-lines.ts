import { normalForm, readOutlineMark } from '@/lib/prose';
import { isBare, type SourceLine } from '../lines';
import { WORDINGS } from './row-starts';

/** A cell that holds a figure, in a line of its own: 196, 15.3%, 62.3万, 1,284条. */
const FIGURE = /^-?\d[\d,]*(?:\.\d+)?\s?(?:万|亿)?\s?(?:人次|[%％条篇次件人份项个期场元])?$/;
const NAME = 20;
/** Fewer rows of one width are no table. */
const LEAST = 3;
/** No table of a report is wider. */
const WIDEST = 8;

const WORDED = new Set(WORDINGS.map(({ text }) => text));

/** A name in the first column or in the header; the 50 items are read elsewhere. */
const isName = (line: SourceLine | undefined): boolean =>
  line !== undefined &&
  !line.cells &&
  line.text.length <= NAME &&
  isBare(line.text, NAME) &&
  /^\p{Script=Han}/u.test(line.text) &&
  !WORDED.has(normalForm(line.text));

/** How many figures follow a name, each in its line. */
function figuresBehind(lines: readonly SourceLine[], at: number): number {
  let count = 0;
  for (let next = lines[at + 1]; next && !next.cells && FIGURE.test(next.text); next = lines[at + 1 + count]) count++;
  return count;
}

/** Rows of one width that follow each other from a name on. @returns how many figures each has, and how many rows */
function rowsFrom(lines: readonly SourceLine[], at: number): { width: number; rows: number } {
  const width = isName(lines[at]) ? figuresBehind(lines, at) : 0;
  let rows = 0;
  if (width === 0 || width >= WIDEST) return { width, rows };
  for (let row = at; isName(lines[row]) && figuresBehind(lines, row) === width; row += width + 1) rows++;
  return { width, rows };
}

/** Ordinals in a first column of their own stand behind the figures of the row before: the first of them is 2; behind bare names it is 1. */
function areNumbered(lines: readonly SourceLine[], at: number, width: number, rows: number): boolean {
  const last = Array.from({ length: rows }, (_, row) => Number(lines[at + (row + 1) * (width + 1) - 1]?.text));
  const first = last[0] ?? 0;
  return (first === 1 || first === 2) && last.every((number, row) => number === first + row);
}

/** The line with what stands in the lines behind it as cells. */
const row = (lines: readonly SourceLine[], at: number, width: number): SourceLine[] => {
  const [first, ...more] = lines.slice(at, at + width + 1);
  return first ? [{ ...first, cells: [first, ...more].map(({ text }) => text) }] : [];
};

/** A label of a column is neither a heading nor the words that announce the table. */
const isLabel = (line: SourceLine | undefined): boolean =>
  line !== undefined && isName(line) && !/[：:]$/.test(line.text) && !readOutlineMark(line.text);

/** The labels above the first row, as many as it has cells. */
const isHeader = (lines: readonly SourceLine[], at: number, width: number): boolean =>
  at > width && Array.from({ length: width + 1 }, (_, i) => lines[at - 1 - i]).every(isLabel);

/** Tables of figures of which every cell became a line, as pages of the web are copied, get their rows back. */
export function withCellRows(lines: readonly SourceLine[]): SourceLine[] {
  const done: SourceLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const { width, rows } = rowsFrom(lines, at);
    const [line] = lines.slice(at, at + 1);
    if (rows < LEAST) {
      if (line) done.push(line);
      at++;
      continue;
    }
    if (areNumbered(lines, at, width, rows)) {
      // All of them: read again from its second row on, a long list would be read as often as it has rows.
      for (const end = at + rows * (width + 1); at < end; at++) done.push(...lines.slice(at, at + 1));
      continue;
    }
    if (isHeader(lines, at, width)) {
      done.splice(-width - 1);
      done.push(...row(lines, at - width - 1, width));
    }
    for (let i = 0; i < rows; i++, at += width + 1) done.push(...row(lines, at, width));
  }
  return done;
}
