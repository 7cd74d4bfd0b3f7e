import { type ChapterKey, chapterDefinitions, chineseOrdinal, type ReportContent } from '@/lib/report';
import { fillTables, writeCells } from './cells';
import { arrange, writeEdition, writeHeading } from './chapters';
import { fieldsOf } from './fields';
import { writeAttachments, writePeriod, writePreface, writeSignature } from './frame';
import { writeItems } from './items';
import { linesOf, write, writeAll } from './prose';
import { soundReport } from './sound-report';
import type { Staged } from './staged-report';

export { soundReport } from './sound-report';

type Act = (staged: Staged, shown: string) => void;

/** Where examples stand that are neither words of a chapter nor cells of a table. */
const PLACES: Readonly<Record<string, Act>> = {
  标题: ({ content }, shown) => {
    content.preface.title = [shown];
  },
  前言: ({ content }, shown) => writePreface(content, shown),
  前言全文: ({ content }, shown) => {
    content.preface.prose = [];
    writePreface(content, shown);
  },
  前言和第二部分: ({ content }, shown) => {
    for (const { label, value } of fieldsOf(shown, (known) => known === '前言' || known === '正文').fields) {
      if (label === '前言') writePreface(content, value);
      else write(content, 'proactive', [value]);
    }
  },
  概述和第二部分: ({ content }, shown) => {
    for (const { label, value } of fieldsOf(shown, (known) => known === '概述' || known === '正文').fields)
      write(content, label === '概述' ? 'overview' : 'proactive', [value]);
  },
  统计期: ({ content }, shown) => writePeriod(content, shown),
  版式: ({ content }, shown) => writeEdition(content, shown),
  各部分: ({ content }, shown) => arrange(content, shown),
  第三部分的统计表: ({ content }, shown) => fillTables(content, shown),
  '第三、四部分的统计表': ({ content }, shown) => fillTables(content, shown),
  清单: writeItems,
  正文和清单: writeItems,
  署名和日期: writeSignature,
  正文和成文日期: writeSignature,
  附件: ({ content }, shown) => writeAttachments(content, shown),
  未归位的文字: ({ content }, shown) => {
    content.unplaced.lines = linesOf(shown).map((text) => ({ text, near: '' }));
  },
};

/** "第三部分": its key; undefined for every other place. */
const chapterNamed = ({ edition, variant }: ReportContent, where: string): ChapterKey | undefined =>
  chapterDefinitions(edition, variant).find((_, i) => where.startsWith(`第${chineseOrdinal(i + 1)}部分`))?.key;

function writeChapter(report: ReportContent, key: ChapterKey, where: string, shown: string): void {
  if (where.endsWith('的标题')) writeHeading(report, key, shown);
  else if (where.endsWith('全文')) writeAll(report, key, linesOf(shown));
  else write(report, key, linesOf(shown));
}

/** Before the place in a report that counts by calendar years. */
const CALENDAR = '自然年报告的';

/**
 * A sound report with an example of a rule in it.
 * @param where as the rule's page names the place; without it a paragraph of chapter 2
 * @param shown the example, field by field or paragraph by paragraph
 */
export function staged(where: string | undefined, shown: string): Staged {
  const given = where ?? '第二部分';
  const place = given.replace(CALENDAR, '');
  const own: Staged = { content: soundReport(place === given ? 'school-year' : 'calendar-year'), context: {} };
  const act = PLACES[place];
  const chapter = chapterNamed(own.content, place);
  if (act) act(own, shown);
  else if (chapter) writeChapter(own.content, chapter, place, shown);
  else writeCells(own, place, shown);
  return own;
}
