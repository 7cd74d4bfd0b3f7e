import { blockText, CHECKLIST, chapterDefinitions, figureValue, itemOf, type ReportContent } from '@/lib/report';

export type CarriedChapter = { key: string; heading: string; paragraphs: number; figures: number };
export type CarriedSummary = { chapters: CarriedChapter[]; items: number; links: number };

/** How much of a report next year's can take over: paragraphs to confirm, figures for the 上年 columns, answered items. */
export function carriedSummary(content: ReportContent): CarriedSummary {
  const official = new Map(chapterDefinitions(content.edition, content.variant).map((c) => [c.key, c.heading]));
  const items = CHECKLIST.map(({ number }) => itemOf(content, number)).filter((item) => item !== undefined);
  return {
    chapters: content.chapters
      .filter(({ content: chapter }) => !chapter.omitted)
      .map(({ key, content: chapter }) => ({
        key,
        heading: chapter.heading ?? official.get(key) ?? key,
        paragraphs: chapter.prose.filter((block) => blockText(block).trim() !== '').length,
        figures: Object.values(chapter.tables)
          .flatMap((table) => Object.values(table))
          .filter((cell) => figureValue(cell) !== undefined).length,
      })),
    items: items.filter((item) => item.state !== '').length,
    links: items.reduce((sum, item) => sum + item.links.length, 0),
  };
}
