import type { Block, BookmarkEntry, HeadingLevel, TextRun } from './block';

/**
 * What words are, for those who hear a page instead of seeing it (ISO 32000-1 14.8.4). Elements are a tree by `parent`;
 * all that stands for one of them, on one page or over several, names the same object. What names none is no part of
 * the text: a page number, a head repeated over a continued table.
 */
export type ContentElement = { parent?: ContentElement } & (
  | { kind: 'title' | 'paragraph' | 'list' | 'item' | 'label' | 'item-body' | 'table' | 'caption' | 'row' }
  | { kind: 'heading'; level: HeadingLevel }
  | { kind: 'cell'; head: boolean; rowSpan: number; columnSpan: number }
  | { kind: 'link'; url: string }
);

/** Words with what they are. */
export type ElementRun = TextRun & { element?: ContentElement };

/** Gives the words of an element to it; addresses in it are links of their own. */
export const runsOf = (element: ContentElement | undefined, runs: readonly TextRun[]): ElementRun[] =>
  runs.map((run) => {
    const link =
      run.link === undefined || !element ? element : { kind: 'link' as const, url: run.link, parent: element };
    return { ...run, element: link };
  });

/** A heading by its entry in the outline; words without one are a paragraph. */
export const headingOf = (bookmark: BookmarkEntry | undefined): ContentElement =>
  bookmark ? { kind: 'heading', level: bookmark.level } : { kind: 'paragraph' };

/**
 * A paragraph's words: its run-in heading, the number of the item it is, and the rest.
 * @param item the body of the list's item that the paragraph is
 */
export function paragraphRuns(block: Extract<Block, { kind: 'paragraph' }>, item?: ContentElement): ElementRun[] {
  const lead = headingOf(block.bookmark);
  const label: ContentElement = { kind: 'label', parent: item?.parent };
  const body = item ?? { kind: 'paragraph' };
  const elementOf = (run: TextRun) => (run.lead ? lead : run.label && item ? label : body);
  return block.runs.flatMap((run) => runsOf(elementOf(run), [run]));
}
