import { chapterDefinitions, type ReportContent } from '@/lib/report';
import { chapterIn, linesOf } from './prose';

const ATTACHED = '附件：';

/** The printed chapters are those listed, in that order; the table of items may follow as an attachment. */
export function arrange(report: ReportContent, shown: string): void {
  const lines = linesOf(shown);
  const definitions = chapterDefinitions(report.edition, report.variant);
  report.checklist.placement = lines.some((line) => line.startsWith(ATTACHED)) ? 'attachment' : 'chapter';
  report.chapters = lines
    .filter((line) => !line.startsWith(ATTACHED))
    .map((line) => {
      const known = definitions.find(({ heading }) => line.endsWith(`、${heading}`));
      if (!known) throw new Error(`no chapter is called “${line}”`);
      return { key: known.key, content: chapterIn(report, known.key) };
    });
}

/** "national-2018／henan": edition and variant. */
export function writeEdition(report: ReportContent, shown: string): void {
  const [edition = '', variant = ''] = shown.split('／');
  report.edition = edition;
  report.variant = variant;
}
