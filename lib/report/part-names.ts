import type { ReportContent } from './content';
import { type ChapterKey, chapterDefinitions } from './editions';
import { isChapterPart, itemNumber } from './parts';
import { chineseOrdinal } from './prose';

export type ChapterName = { key: ChapterKey; mark: string; heading: string; omitted: boolean };

/** The chapters in printed order with their numbers; an omitted one has none. */
export function chapterNames(content: ReportContent): ChapterName[] {
  const official = new Map(chapterDefinitions(content.edition, content.variant).map((c) => [c.key, c.heading]));
  const printed = content.chapters.filter((chapter) => !chapter.content.omitted).map(({ key }) => key);
  return content.chapters.map(({ key, content: chapter }) => ({
    key,
    mark: chapter.omitted ? '' : `${chineseOrdinal(printed.indexOf(key) + 1)}、`,
    heading: chapter.heading ?? official.get(key) ?? '',
    omitted: chapter.omitted,
  }));
}

/** A part as people call it: 前言, 一、概述, 清单第12项, 落款和附件. */
export function partName(content: ReportContent, part: string): string {
  const item = itemNumber(part);
  if (item !== undefined) return `清单第${item}项`;
  if (isChapterPart(part)) {
    const chapter = chapterNames(content).find(({ key }) => key === part);
    return chapter ? chapter.mark + chapter.heading : part;
  }
  const fixed: Record<string, string> = {
    preface: '标题和前言',
    'checklist-settings': '清单表样式',
    signature: '落款和附件',
    unplaced: '未归位的文字',
  };
  return fixed[part] ?? part;
}
