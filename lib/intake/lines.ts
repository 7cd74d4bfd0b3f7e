import { tidySpaces } from '@/lib/prose';

/** A line of the source that holds text. */
export type SourceLine = {
  /** Its number in the source, from 1. */
  number: number;
  /** Tidied text; the tabs of a table row are kept. */
  text: string;
  /** Length of the line as it came, in characters: a broken line is a long one. */
  width: number;
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

/** The lines of a text that hold anything, tidied. */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = false;
  for (const [index, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') {
      gap = true;
      continue;
    }
    const table = isTableRow(raw);
    lines.push({
      number: index + 1,
      text: tidySpaces(raw),
      width: raw.trim().length,
      gap,
      ...(table ? { cells: raw.split('\t').map(tidySpaces) } : {}),
    });
    gap = false;
  }
  return lines;
}

/** 。！？ and what may follow them, or the colon before a list: the sentence is over. */
const ENDED = /[。！？!?；;：:…][”’"'）)》〉】]*$|[\u3400-\u9fff]\.$/;

/** False where a sentence runs on: the next line continues it. */
export const isEnded = (text: string): boolean => ENDED.test(text);

/** A short line without sentence marks: a heading, a name, a title. */
export const isBare = (text: string, limit = 40): boolean =>
  text.length <= limit && !/[。；;！？!?，]|,(?!\d)/.test(text);

/** Joins the two halves of a broken line; Western words get their space back, addresses do not. */
export function joinLines(first: string, second: string): string {
  const western = /[A-Za-z0-9]$/.test(first) && /^[A-Za-z0-9]/.test(second);
  const inAddress = /(?:https?:\/\/|www\.)[^\s\u3400-\u9fff]*$/.test(first.slice(-300));
  return western && !inAddress && /[A-Za-z]$/.test(first) ? `${first} ${second}` : first + second;
}
