import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKLIST, type ChapterKey, contentSchema, itemOf } from '@/lib/report';
import { readReport } from '.';
import { commonSubsequence } from './testing/common-subsequence';
import { reportText } from './testing/report-text';

const FOLDER = '../shared/reports';
const missing = !existsSync(FOLDER);

/** Published reports as they came out of their PDFs, with the chapters each has. */
const REPORTS: [string, ChapterKey[]][] = [
  ['liaoning-2019-2020', ['overview', 'proactive', 'onRequest', 'evaluation', 'disputes', 'experience', 'other']],
  [
    'wuhan-2022-2023',
    ['overview', 'proactive', 'onRequest', 'evaluation', 'disputes', 'experience', 'other', 'checklist'],
  ],
  ['zhengzhou-2023-2024', ['overview', 'proactive', 'onRequest', 'disputes', 'experience']],
];

const read = (name: string) => readFileSync(`${FOLDER}/${name}.txt`, 'utf8');

describe.skipIf(missing)('published reports (skipped where ../shared/reports is absent)', () => {
  it.each(REPORTS)('%s: every chapter finds its place and nothing is unplaced', (name, chapters) => {
    const { content } = readReport(read(name));
    expect(contentSchema.parse(content)).toEqual(content);
    expect(content.chapters.filter((c) => !c.content.omitted).map((c) => c.key)).toEqual(chapters);
    expect(content.unplaced.lines).toEqual([]);
    expect(content.signature.school).not.toBe('');
    expect(content.signature.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(REPORTS)('%s: 995 of 1,000 characters, in order', (name) => {
    const source = read(name).replace(/\s+/g, '');
    const kept = commonSubsequence(source, reportText(readReport(read(name)).content).replace(/\s+/g, ''));
    expect(kept / [...source].length).toBeGreaterThanOrEqual(0.995);
  });

  it('zhengzhou: 50 rows and every link', () => {
    const source = read('zhengzhou-2023-2024');
    const { content, notes } = readReport(source);
    const items = CHECKLIST.map(({ number }) => itemOf(content, number));
    expect(items.filter((item) => item?.state === 'public' || item?.state === 'none')).toHaveLength(50);
    expect(items.flatMap((item) => item?.links ?? [])).toEqual(source.match(/https?:\/\/\S+/g));
    expect(notes.filter(({ code }) => code === 'item-text' || code === 'item-missing')).toEqual([]);
  });
});
