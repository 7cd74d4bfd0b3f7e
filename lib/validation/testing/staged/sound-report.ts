import {
  CHECKLIST,
  type ChapterKey,
  cellKey,
  chapterDefinitions,
  createReport,
  NOT_APPLICABLE,
  type Period,
  type PeriodKind,
  periodText,
  type ReportContent,
  TABLES,
  type TableContent,
  type TableKey,
  usualPeriod,
} from '@/lib/report';

const EDITION = 'national-2018';
const VARIANT = 'standard';
const SITE = 'https://xxgk.example.edu.cn';

/** As few words as a chapter can do with. */
const WORDS: Readonly<Partial<Record<ChapterKey, string>>> = {
  overview: '制度、清单、培训、考核各有安排。',
  proactive: '招生和财务见网站，共400条。',
  onRequest: '申请、收费和不予公开情况见表。',
  evaluation: '师生和公众均无异议。',
  disputes: '举报、复议、诉讼情况见表。',
  experience: '经验、问题和改进见通报。',
  other: '无。',
};

/** What a preface must tell. */
export const prefaceWords = (period: Period): string =>
  `依据《高等学校信息公开办法》编制。统计期为${periodText(period)}。电话010-12345678，网址${SITE}/nb.htm。`;

/** Tables that list what schools may have stay blank where a school has none. */
export const OPTIONAL: readonly TableKey[] = ['channels', 'newMedia'];

export const TABLE_KEYS: readonly TableKey[] = chapterDefinitions(EDITION, VARIANT).flatMap(({ tables }) => tables);

/** Every cell of a table with the same in it. */
export const wholeTable = (table: TableKey, typed: string): TableContent =>
  Object.fromEntries(
    TABLES[table].rows.flatMap(({ key }) => TABLES[table].columns.map((column) => [cellKey(key, column.key), typed])),
  );

/** How a report counts its year, and the day it was written. */
const YEARS = {
  'school-year': { word: '学年度', date: '2025-10-24' },
  'calendar-year': { word: '年度', date: '2026-03-20' },
} as const satisfies Partial<Record<PeriodKind, object>>;

/**
 * A report on 2024—2025, or on 2025, that says hardly anything, and of which no rule has anything to say.
 * @param kind by what year it counts
 */
export function soundReport(kind: keyof typeof YEARS = 'school-year'): ReportContent {
  const { word, date } = YEARS[kind];
  const report = createReport({
    edition: EDITION,
    variant: VARIANT,
    school: '示例大学',
    period: usualPeriod(kind, 2025),
    yearWord: word,
    titleWord: '信息公开工作年度报告',
  });
  report.preface.prose = [{ kind: 'paragraph', text: prefaceWords(report.preface.period) }];
  report.signature.date = date;
  for (const { key, tables } of chapterDefinitions(EDITION, VARIANT)) {
    const content = report.chapters.find((chapter) => chapter.key === key)?.content;
    const text = WORDS[key];
    if (content && text) content.prose = [{ kind: 'paragraph', text }];
    for (const table of tables)
      if (content) content.tables[table] = OPTIONAL.includes(table) ? {} : wholeTable(table, NOT_APPLICABLE);
  }
  report.items = Object.fromEntries(
    CHECKLIST.map(({ number }) => [
      String(number),
      { state: 'public', links: [`${SITE}/qd/${number}.htm`], remark: '', department: '' },
    ]),
  );
  return report;
}
