import {
  type ChapterContent,
  type ChapterKey,
  type ChecklistSettings,
  type ItemContent,
  type ItemPart,
  isChapterPart,
  itemNumber,
  type PartKey,
  type PrefaceContent,
  partOf,
  type ReportContent,
  type SignatureContent,
  type UnplacedContent,
} from '@/lib/report';

/** What each part holds. */
export type PartContents = {
  preface: PrefaceContent;
  'checklist-settings': ChecklistSettings;
  signature: SignatureContent;
  unplaced: UnplacedContent;
} & { [K in ChapterKey]: ChapterContent } & { [K in ItemPart]: ItemContent };

/** partOf gives by construction what partSchema of the same key describes; this is the one place that says so to the compiler. */
export const readPart = <K extends PartKey>(content: ReportContent, part: K): PartContents[K] | undefined =>
  partOf(content, part) as PartContents[K] | undefined;

/** The report with one part replaced; every other part keeps its identity, so that only its readers render again. */
export function withPart<K extends PartKey>(content: ReportContent, part: K, value: PartContents[K]): ReportContent {
  switch (part) {
    case 'preface':
      return { ...content, preface: value as PrefaceContent };
    case 'checklist-settings':
      return { ...content, checklist: value as ChecklistSettings };
    case 'signature':
      return { ...content, signature: value as SignatureContent };
    case 'unplaced':
      return { ...content, unplaced: value as UnplacedContent };
    default:
      return isChapterPart(part) ? withChapter(content, part, value as ChapterContent) : withItem(content, part, value);
  }
}

const withChapter = (content: ReportContent, key: ChapterKey, value: ChapterContent): ReportContent => ({
  ...content,
  chapters: content.chapters.map((chapter) => (chapter.key === key ? { key, content: value } : chapter)),
});

const withItem = (content: ReportContent, part: PartKey, value: unknown): ReportContent => ({
  ...content,
  items: { ...content.items, [String(itemNumber(part))]: value as ItemContent },
});
