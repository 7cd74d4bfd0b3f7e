import { describe, expect, it } from 'vitest';
import type { ChapterKey, ItemContent, ReportContent } from '@/lib/report';
import { demoReport } from '@/prisma/demo';
import { checkReport } from '../check-report';
import type { LinkEvidence } from '../link-evidence';
import { RULES } from '../rules';
import { answering, changed, chapterOf, saying, typed } from '../rules/changed.arbitrary';
import { EXPLANATIONS, explanationOf, GROUPS } from '.';

/** Rules whose findings bear other names than the rule. */
const SPEAKS_AS: Record<string, string[]> = {
  period: ['outside-period'],
  'preface-period': ['wrong-year'],
  'contact-form': ['phone', 'malformed-link', 'preface-incomplete'],
  'dead-link': ['dead-link', 'moved-link', 'doubtful-link'],
  links: ['text-in-link', 'malformed-link', 'intranet-link', 'homepage-link'],
};

type Place = (shown: string) => ReportContent;
const text =
  (key: ChapterKey): Place =>
  (shown) =>
    saying(key, shown);
const item =
  (number: number, field: (shown: string) => Partial<ItemContent>): Place =>
  (shown) =>
    answering(number, field(shown));
const link = item(24, (shown) => ({ state: 'public', links: [shown] }));
const cell =
  (table: string, key: string): Place =>
  (shown) =>
    typed('onRequest', table, { [key]: shown });

/** Where an example stands, when it is not a paragraph of chapter 2. */
const PLACES: Record<string, Place> = {
  title: (shown) =>
    changed((report) => {
      report.preface.title = [shown];
    }),
  'preface-incomplete': (shown) =>
    changed((report) => {
      const phone = '010-12345678';
      report.preface.contact = { office: '', address: '', postcode: '', phone, email: '' };
      report.preface.prose = [{ kind: 'paragraph', text: shown }];
    }),
  'preface-list-vs-headings': (shown) =>
    changed((report) => {
      report.preface.prose = [{ kind: 'paragraph', text: shown }];
    }),
  'chapter-missing': (shown) =>
    changed((report) => {
      chapterOf(report, 'other').omitted = shown.startsWith('不列');
    }),
  'chapter-empty': text('other'),
  'chapter-heading': (shown) =>
    changed((report) => {
      chapterOf(report, 'overview').heading = shown;
    }),
  'chapter-order': (shown) =>
    changed((report) => {
      if (shown.startsWith('对信息公开的评议情况')) report.chapters.unshift(...report.chapters.splice(3, 1));
    }),
  'mandated-content-missing': (shown) =>
    changed((report) => {
      const chapter = chapterOf(report, 'onRequest');
      chapter.prose = [{ kind: 'paragraph', text: shown }];
      chapter.tables = {};
    }),
  'carried-unconfirmed': (shown) =>
    changed((report) => {
      const carried = shown.includes('尚未确认') ? { carried: true as const } : {};
      chapterOf(report, 'overview').prose = [{ kind: 'paragraph', text: '学校开展了工作。', ...carried }];
    }),
  'unplaced-text': (shown) =>
    changed((report) => {
      report.unplaced.lines = shown.includes('留在') ? [{ text: shown, near: '' }] : [];
    }),
  'edition-unknown': (shown) => ({ ...demoReport(), edition: shown }),
  'figure-invalid': cell('applications', 'received.members'),
  'figure-blank': cell('fees', 'charged.cases'),
  'table-blank': (shown) =>
    changed((report) => {
      if (shown.startsWith('（整张表空着')) chapterOf(report, 'onRequest').tables.applications = {};
    }),
  'last-year-mismatch': cell('applications', 'carriedIn.members'),
  'wrong-year': text('disputes'),
  deadline: (shown) =>
    changed((report) => {
      report.signature.date = shown;
    }),
  signature: (shown) =>
    changed((report) => {
      report.signature.date = shown;
    }),
  'wrong-category': (shown) =>
    changed((report) => {
      const [heading = '', words = ''] = shown.split('\n');
      chapterOf(report, 'proactive').prose = [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'paragraph', text: words },
      ];
    }),
  'checklist-absent': item(24, (shown) => ({ state: shown === '' ? '' : 'public' })),
  'public-without-link': item(24, (shown) => ({ state: 'public', links: [shown] })),
  'none-without-reason': item(48, (shown) => ({ state: 'none', links: [], remark: shown })),
  'text-in-link': link,
  'malformed-link': link,
  'intranet-link': link,
  'homepage-link': link,
  'dead-link': link,
  'moved-link': link,
  'doubtful-link': link,
  'duplicate-link': (shown) => {
    const report = answering(37, { links: [shown] });
    const other = report.items['38'];
    if (other) other.links = ['https://xsc.example.edu.cn/zd.htm'];
    return report;
  },
  'attachment-name': (shown) =>
    changed((report) => {
      report.signature.attachments = [{ title: shown, prose: [{ kind: 'paragraph', text: '见学校网站。' }] }];
    }),
  'attachment-empty': (shown) =>
    changed((report) => {
      const prose = shown === '' ? [] : [{ kind: 'paragraph' as const, text: shown }];
      report.signature.attachments = [{ title: '制度目录', prose }];
    }),
};

/** The cell the example is about; the demonstration report is not its own year before. */
const CARRIED_IN = 'tables.applications.carriedIn.members';
const lastYear = (): ReportContent => demoReport();

/** What a site answered when it was asked for the link of an example. */
const answered = (url: string, given: Pick<LinkEvidence, 'verdict' | 'reason'>): LinkEvidence => ({
  url: `https://rsc.example.edu.cn/${url}`,
  status: 200,
  title: '',
  finalUrl: '',
  checkedAt: '2025-10-01T00:00:00.000Z',
  aliveAt: null,
  checkedByName: '',
  ...given,
});
const LINKS = [
  answered('old.htm', { verdict: 'dead', reason: 'not-found' }),
  answered('before.htm', { verdict: 'moved', reason: 'redirected' }),
  answered('inside.htm', { verdict: 'inconclusive', reason: 'login' }),
];

describe('规则说明', () => {
  it.each(RULES.map(({ id }) => id))('%s is explained', (id) => {
    for (const rule of SPEAKS_AS[id] ?? [id]) expect(explanationOf(rule)?.name, rule).toBeTruthy();
  });

  it('each stands once, in order of the groups', () => {
    const ids = EXPLANATIONS.map(({ rule }) => rule);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(EXPLANATIONS.map(({ name }) => name)).size).toBe(ids.length);
    expect(GROUPS.filter((group) => !EXPLANATIONS.some((own) => own.group === group))).toEqual([]);
  });

  const examples = EXPLANATIONS.flatMap((own) =>
    own.examples.map((example): [string, string, string, typeof own] => [own.rule, example.wrong, example.right, own]),
  );

  it.each(examples)('%s finds “%s” and not “%s”', (rule, wrong, right, { severities }) => {
    const place = PLACES[rule] ?? text('proactive');
    const of = (shown: string) =>
      checkReport(place(shown), rule === 'last-year-mismatch' ? { lastYear: lastYear() } : { links: LINKS }).filter(
        ({ rule: own, path }) => own === rule && (rule !== 'last-year-mismatch' || path === CARRIED_IN),
      );
    const found = of(wrong);
    expect(found).not.toEqual([]);
    for (const { severity } of found) expect(severities).toContain(severity);
    expect(of(right).map(({ message }) => message)).toEqual([]);
  });
});
