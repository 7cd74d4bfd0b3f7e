import type { Block, OutlineLevel, Prose } from '@/lib/report';
import { numbered } from './shape';

const ORDINAL = '[一二三四五六七八九十]{1,3}';

/** Outline marks as people type them, half-width brackets included (GB/T 9704-2012 7.3.3). */
const MARKS = [
  new RegExp(`^${ORDINAL}、\\s*`),
  new RegExp(`^[（(]\\s*${ORDINAL}\\s*[）)][.．、]?\\s*`),
  /^\d{1,2}[.．、](?!\d)\s*/,
  /^[（(]\s*\d{1,2}\s*[）)][.．、]?\s*/,
] as const;

/** Level of a mark by its place above; index 0 (一、) only counts where the text was numbered from there on. */
const LEVELS: readonly OutlineLevel[] = [1, 1, 2, 3, 3];

type Line = { depth: number; text: string };

function readLine(line: string): Line {
  // Tabs part the cells of a pasted table and stay; every other run of foreign space goes.
  const text = line.replace(/[\u00a0\u3000]/g, ' ').replace(/^ +| +$/g, '');
  const depth = MARKS.findIndex((mark) => mark.test(text));
  const mark = MARKS[depth];
  return mark ? { depth, text: text.replace(mark, '').trim() } : { depth: -1, text };
}

/**
 * Text from Word or a page as blocks of a chapter: 一、（一）1.（1） become levels, their numbers are computed anew.
 * Where the text numbers its first level 一、 every level moves down by one.
 * @param heading the chapter's own heading: a first line that repeats it is already there and is left out
 */
export function readOutline(lines: readonly string[], heading = ''): Prose {
  const read = lines.map(readLine).filter(({ text }) => text !== '');
  const [first] = read;
  const body = first && heading !== '' && first.text === heading ? read.slice(1) : read;
  const shift = body.some(({ depth }) => depth === 0) ? 1 : 0;
  return body.map(
    ({ depth, text }): Block => (depth < 0 ? { kind: 'paragraph', text } : numbered(LEVELS[depth + shift] ?? 3, text)),
  );
}

export const plainLines = (text: string): string[] => text.replace(/\r\n?/g, '\n').split('\n');
