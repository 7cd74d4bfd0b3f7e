import type { DrawnLine, DrawnPage } from '@/lib/render/preview';
import type { Source } from '@/lib/typeset';

/** Where someone stands in the report: a part, a path in it, and for a paragraph how far in it the caret is. */
export type Place = Source & {
  /** Characters of the paragraph without spaces: before the caret, and all. */
  caret?: { before: number; total: number };
};

/** A line on the pages; both count from 0. */
export type Spot = { page: number; line: number; source: Source };

const linesFrom = (pages: readonly DrawnPage[], is: (source: Source) => boolean): (Spot & { words: DrawnLine })[] =>
  pages.flatMap(({ lines }, page) =>
    lines.flatMap((words, line) => (is(words.source) ? [{ page, line, source: words.source, words }] : [])),
  );

/**
 * Where a place is printed. Fields that share a line on paper are found at it ('links.0' at 'links'), what holds
 * others at the first of them ('tables.fees' at its heading); an item at its row, whatever of it is asked for.
 * @returns undefined when nothing of it is printed
 */
export function spotOf(pages: readonly DrawnPage[], { part, path, caret }: Place): Spot | undefined {
  const own = linesFrom(pages, (source) => source.part === part);
  const paths = new Set(own.map(({ source }) => source.path));
  const found =
    ancestors(path).find((at) => paths.has(at)) ?? [...paths].find((at) => path === '' || at.startsWith(`${path}.`));
  const lines = own.filter(({ source }) => source.path === found);
  const [first = part.startsWith('item:') ? own[0] : undefined] = lines;
  const spot = caret ? (lineAt(lines, caret) ?? first) : first;
  return spot && { page: spot.page, line: spot.line, source: spot.source };
}

/** 'tables.fees.charged' → itself, 'tables.fees', 'tables' */
function ancestors(path: string): string[] {
  const steps = path.split('.');
  return steps.map((_, i) => steps.slice(0, steps.length - i).join('.'));
}

const count = (line: DrawnLine): number =>
  line.runs.reduce((sum, { text }) => sum + [...text.replace(/\s/g, '')].length, 0);

/** The printed paragraph begins with its number, which is no part of its words. */
function lineAt<T extends { words: DrawnLine }>(lines: readonly T[], caret: { before: number; total: number }) {
  const printed = lines.map(({ words }) => count(words));
  const number = printed.reduce((sum, length) => sum + length, 0) - caret.total;
  const before = caret.before + Math.max(0, number);
  let read = 0;
  return lines.find((_, i) => {
    read += printed[i] ?? 0;
    return before <= read;
  });
}

/** The field a line is written in; an attachment's title has one of its own. Undefined for page numbers. */
export function fieldOf({ part, path }: Source): Source | undefined {
  if (part === 'folio') return undefined;
  return /^attachments\.\d+$/.test(path) ? { part, path: `${path}.title` } : { part, path };
}
