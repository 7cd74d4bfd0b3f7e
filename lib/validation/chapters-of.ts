import {
  type ChapterContent,
  type ChapterDefinition,
  chapterDefinitions,
  chineseOrdinal,
  hasChecklist,
  isBlankProse,
  isBlankTable,
  type ReportContent,
} from '@/lib/report';
import { oncePerCheck } from './once-per-check';

/** A mandated chapter as it stands in the report; `ordinal` is the number it prints with, 0 while it is left out. */
export type MandatedChapter = {
  definition: ChapterDefinition;
  content: ChapterContent | undefined;
  /** Place among the chapters of the report, -1 where it is absent or omitted. */
  position: number;
  ordinal: number;
  blank: boolean;
};

/** The chapters that edition and variant ask for, in the mandated order. */
export const mandatedChapters = oncePerCheck(readChapters);

function readChapters(report: ReportContent): readonly MandatedChapter[] {
  const printed = report.chapters.filter((chapter) => !chapter.content.omitted);
  return chapterDefinitions(report.edition, report.variant).map((definition) => {
    const position = printed.findIndex((chapter) => chapter.key === definition.key);
    const content = report.chapters.find((chapter) => chapter.key === definition.key)?.content;
    const blank = !content || isBlankChapter(content, definition.key === 'checklist' && hasChecklist(report));
    return { definition, content, position, ordinal: position + 1, blank };
  });
}

const isBlankChapter = (content: ChapterContent, hasTable: boolean): boolean =>
  !hasTable && isBlankProse(content.prose) && Object.values(content.tables).every(isBlankTable);

/** "三、依申请公开和不予公开情况" as it prints, with the school's own heading where there is one. */
export const printedHeading = ({ definition, content, ordinal }: MandatedChapter): string =>
  `${chineseOrdinal(ordinal)}、${content?.heading ?? definition.heading}`;
