import { type Block, blockText, type ChapterContent, type Prose } from '@/lib/report';

const sameBlock = (a: Block, b: Block) => a.kind === b.kind && blockText(a) === blockText(b);

/**
 * 逐段合并: paragraphs both texts share stand once; where they part ways, mine stands first and theirs follows,
 * so that no sentence is lost and the author strikes what is too much.
 */
export function mergeProse(mine: Prose, theirs: Prose): Prose {
  const [i, j] = [mine.findIndex((a, at) => !same(a, theirs[at])), lastShared(mine, theirs)];
  if (i < 0) return mine.length >= theirs.length ? mine : [...mine, ...theirs.slice(mine.length)];
  const head = mine.slice(0, i);
  const tail = Math.min(j, mine.length - i, theirs.length - i);
  const added = theirs
    .slice(i, theirs.length - Math.max(0, tail))
    .filter((block) => !mine.some((own) => sameBlock(own, block)));
  return [
    ...head,
    ...mine.slice(i, mine.length - Math.max(0, tail)),
    ...added,
    ...mine.slice(mine.length - Math.max(0, tail)),
  ];
}

const same = (a: Block | undefined, b: Block | undefined) => a !== undefined && b !== undefined && sameBlock(a, b);

/** How many blocks at the end are the same in both. */
function lastShared(mine: Prose, theirs: Prose): number {
  let shared = 0;
  while (same(mine.at(-1 - shared), theirs.at(-1 - shared))) shared += 1;
  return shared;
}

/** Figures: mine where I filled one in, theirs where I left the cell blank. */
export const mergeChapter = (mine: ChapterContent, theirs: ChapterContent): ChapterContent => ({
  ...mine,
  prose: mergeProse(mine.prose, theirs.prose),
  tables: Object.fromEntries(
    [...new Set([...Object.keys(theirs.tables), ...Object.keys(mine.tables)])].map((key) => [
      key,
      { ...theirs.tables[key], ...filled(mine.tables[key] ?? {}) },
    ]),
  ),
});

const filled = (table: Record<string, string>) =>
  Object.fromEntries(Object.entries(table).filter(([, text]) => text !== ''));
