import { type ChapterKey, chapterDefinitions, type ReportContent } from '@/lib/report';
import { fieldsOf, VARIANT, variantLabelled } from './fields';
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

/** A chapter's own heading, behind the 地方格式 it is written in where that is not the national one. */
export function writeHeading(report: ReportContent, key: ChapterKey, shown: string): void {
  const { fields, text } = fieldsOf(shown, (label) => label === VARIANT);
  for (const { value } of fields) report.variant = variantLabelled(value);
  chapterIn(report, key).heading = text.join('');
}

/** "national-2018／henan": edition and variant. */
export function writeEdition(report: ReportContent, shown: string): void {
  const [edition = '', variant = ''] = shown.split('／');
  report.edition = edition;
  report.variant = variant;
}
