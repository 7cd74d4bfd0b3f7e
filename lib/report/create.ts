import { CHECKLIST, emptyItem } from './checklist';
import type { ChapterContent, ReportContent } from './content';
import { chapterDefinitions } from './editions';
import { type Period, yearSpan } from './period';
import { DEFAULT_PROFILE, type Profile, premarkedItems } from './profile';

export type NewReport = {
  edition: string;
  variant: string;
  school: string;
  period: Period;
  yearWord: string;
  titleWord: string;
  profile?: Profile;
};

export const emptyChapter = (): ChapterContent => ({ omitted: false, heading: null, prose: [], tables: {} });

export const emptyContact = () => ({ office: '', address: '', postcode: '', phone: '', email: '' });

/** "示例大学" + "2023—2024学年度信息公开工作年度报告", one title line each. */
export const titleLines = (school: string, period: Period, yearWord: string, titleWord: string): string[] =>
  [school, `${yearSpan(period)}${yearWord}${titleWord}`].filter((line) => line !== '');

/** An empty report of an edition and variant, with the items that the school's profile rules out pre-marked 不适用. */
export function createReport(given: NewReport): ReportContent {
  const marked = premarkedItems(given.profile ?? DEFAULT_PROFILE);
  return {
    edition: given.edition,
    variant: given.variant,
    yearWord: given.yearWord,
    preface: {
      title: titleLines(given.school, given.period, given.yearWord, given.titleWord),
      addressee: '',
      period: given.period,
      legalBasis: [],
      contact: emptyContact(),
      downloadUrl: '',
      prose: [],
    },
    chapters: chapterDefinitions(given.edition, given.variant).map(({ key }) => ({ key, content: emptyChapter() })),
    checklist: { placement: 'chapter', title: '清单事项公开情况表', preset: 'standard' },
    items: Object.fromEntries(
      CHECKLIST.map(({ number, typicalDepartment }) => [
        String(number),
        marked.get(number) ?? emptyItem(typicalDepartment),
      ]),
    ),
    signature: { school: given.school, date: '', sealed: true, attachments: [] },
    unplaced: { lines: [] },
  };
}
