import { type MarkKind, readOutlineMark } from '@/lib/prose';
import type { Block, OutlineLevel, Prose } from '@/lib/report';
import { numbered } from './shape';

/** Depth of a mark: 0 for 一、 and 第一部分, 1 for （一）, 2 for 1., 3 for （1）; -1 for plain text. */
const DEPTHS: Record<MarkKind, number> = { part: 0, chapter: 0, section: 1, item: 2, subitem: 3 };

/** Level by depth; depth 0 only counts where the text was numbered from there on. */
const LEVELS: readonly OutlineLevel[] = [1, 1, 2, 3, 3];

type Line = { depth: number; text: string };

function readLine(line: string): Line {
  // Tabs part the cells of a pasted table and stay; every other run of foreign space goes.
  const text = line.replace(/[\u00a0\u3000]/g, ' ').replace(/^ +| +$/g, '');
  const mark = readOutlineMark(text);
  return mark ? { depth: DEPTHS[mark.kind], text: mark.rest } : { depth: -1, text };
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
