import {
  type ChapterContent,
  type ChapterKey,
  chapterDefinitions,
  chineseOrdinal,
  hasChecklist,
  isBlankProse,
  type ReportContent,
  TABLES,
  type TableKey,
  tableDefinition,
} from '@/lib/report';
import type { Block } from '@/lib/typeset';
import { checklistTable } from './checklist-table';
import { proseBlocks } from './prose-blocks';
import { statisticsTable } from './statistics-table';

/** True when the 50 items print inside their chapter; else they are an attachment. */
export const checklistInChapter = (content: ReportContent): boolean =>
  content.checklist.placement === 'chapter' &&
  content.chapters.some(({ key, content: chapter }) => key === 'checklist' && !chapter.omitted);

/** Chapters numbered 一、二、… without gaps; a chapter still blank prints its heading. */
export function chapterBlocks(content: ReportContent): Block[] {
  const definitions = chapterDefinitions(content.edition, content.variant);
  const printed = content.chapters.filter(({ content: chapter }) => !chapter.omitted);
  return printed.flatMap(({ key, content: chapter }, i) => {
    const definition = definitions.find((d) => d.key === key);
    const heading = chapter.heading ?? definition?.heading ?? '';
    const text = `${chineseOrdinal(i + 1)}、${heading}`;
    return [
      {
        kind: 'heading',
        runs: [{ role: 'heading1', text }],
        bookmark: { level: 1, title: text },
        source: { part: key, path: 'heading' },
      },
      ...proseBlocks(chapter.prose, key),
      ...tablesOf(chapter, key, definition?.tables ?? []),
      ...(key === 'checklist' && checklistInChapter(content) ? checklist(content, heading, chapter) : []),
    ];
  });
}

/** The chapter's own tables in order, then any other that holds figures: nothing entered is left out. */
function tablesOf(chapter: ChapterContent, part: ChapterKey, own: readonly TableKey[]): Block[] {
  const others = (Object.keys(TABLES) as TableKey[]).filter((key) => !own.includes(key));
  return [...own, ...others].flatMap((key) => statisticsTable(tableDefinition(key), chapter.tables[key] ?? {}, part));
}

/** The table has no title where the heading right above says it; below words, maybe on the next page, it needs one. */
function checklist(content: ReportContent, heading: string, { prose }: ChapterContent): Block[] {
  if (!hasChecklist(content)) return [];
  const { title } = content.checklist;
  return [checklistTable(content, title === heading && isBlankProse(prose) ? '' : title)];
}
