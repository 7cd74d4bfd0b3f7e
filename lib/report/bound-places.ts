import { standingBounds } from './bound';
import type { ReportContent } from './content';
import type { ChapterKey } from './editions';
import type { Prose } from './prose';

/** The chapter that holds a table; of several the first one printed. */
export function chapterOfTable(
  { chapters }: ReportContent,
  key: string,
): ReportContent['chapters'][number] | undefined {
  const holding = chapters.filter(({ content }) => content.tables[key] !== undefined);
  return holding.find(({ content }) => !content.omitted) ?? holding[0];
}

/** Every prose of a report in which figures can be bound, with its part and where it lies there. */
export const boundProses = ({ preface, chapters, signature }: ReportContent): BoundProse[] => [
  { part: 'preface', path: 'prose', prose: preface.prose },
  ...chapters
    .filter(({ content }) => !content.omitted)
    .map(({ key, content }): BoundProse => ({ part: key, path: 'prose', prose: content.prose })),
  ...signature.attachments.map(
    ({ prose }, i): BoundProse => ({ part: 'signature', path: `attachments.${i}.prose`, prose }),
  ),
];
export type BoundProse = { part: 'preface' | 'signature' | ChapterKey; path: string; prose: Prose };

/** The chapters whose tables words of the report follow. */
export function followedChapters(content: ReportContent): ChapterKey[] {
  const tables = boundProses(content).flatMap(({ prose }) =>
    prose.flatMap((block) => standingBounds(block).map(({ table }) => table)),
  );
  return [...new Set([...new Set(tables)].flatMap((table) => chapterOfTable(content, table)?.key ?? []))];
}
