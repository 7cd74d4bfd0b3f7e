import type { ChapterContent, ChapterKey, ItemContent, ReportContent, TableContent } from '@/lib/report';
import { demoReport } from '@/prisma/demo';
import type { CheckContext, Rule } from '../rule';

/** The sound demonstration report with something changed in it. */
export function changed(change: (report: ReportContent) => void = () => undefined): ReportContent {
  const report = demoReport();
  change(report);
  return report;
}

export function chapterOf(report: ReportContent, key: ChapterKey): ChapterContent {
  const chapter = report.chapters.find((c) => c.key === key);
  if (!chapter) throw new Error(`the demonstration report has no chapter ${key}`);
  return chapter.content;
}

/** The demonstration report with these words as a chapter's only paragraph. */
export const saying = (key: ChapterKey, text: string): ReportContent =>
  changed((report) => {
    chapterOf(report, key).prose = [{ kind: 'paragraph', text }];
  });

/** The demonstration report with some cells of a table typed anew. */
export const typed = (key: ChapterKey, table: string, cells: TableContent): ReportContent =>
  changed((report) => {
    const { tables } = chapterOf(report, key);
    tables[table] = { ...tables[table], ...cells };
  });

export const answering = (number: number, answer: Partial<ItemContent>): ReportContent =>
  changed((report) => {
    const item = report.items[String(number)];
    if (!item) throw new Error(`no item ${number}`);
    report.items[String(number)] = { ...item, ...answer };
  });

/** "error 缺少……": what a rule says of a report. */
export const said = (rule: Rule, report: ReportContent, context: CheckContext = {}): string[] =>
  rule.check(report, context).map(({ severity, message }) => `${severity} ${message}`);
