import { outlineOf } from '@/lib/intake/outline';
import { readOutlineMark } from '@/lib/prose';
import type { ChapterKey, PartKey, Prose, ReportContent } from '@/lib/report';

/** The lines of an example; none of a blank one. */
export const linesOf = (shown: string): string[] => shown.split('\n').filter((line) => line !== '');

/** Taken over from last year and not confirmed yet. */
const CARRIED = '（沿用上年，尚未确认）';

/** Each line a paragraph; （一）, 1. and （1） begin headings and items. */
export function blocksOf(lines: readonly string[], part: PartKey): Prose {
  const paragraphs = lines.map((written, line) => {
    const text = written.replace(CARRIED, '');
    const mark = readOutlineMark(text);
    return mark ? { line, mark, text: mark.rest } : { line, text };
  });
  return outlineOf(paragraphs, part, 'chapter').blocks.map((block, i) =>
    lines[i]?.startsWith(CARRIED) ? { ...block, carried: true } : block,
  );
}

export function chapterIn(report: ReportContent, key: ChapterKey) {
  const chapter = report.chapters.find((own) => own.key === key);
  if (!chapter) throw new Error(`the report has no chapter ${key}`);
  return chapter.content;
}

/** Writes these lines as all that a chapter says; it has no tables either. */
export function writeAll(report: ReportContent, key: ChapterKey, lines: readonly string[]): void {
  const content = chapterIn(report, key);
  content.prose = blocksOf(lines, key);
  content.tables = {};
}

/** Writes these lines before what a chapter says already. */
export function write(report: ReportContent, key: ChapterKey, lines: readonly string[]): void {
  chapterIn(report, key).prose.unshift(...blocksOf(lines, key));
}
