import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ReportContent } from '@/lib/report';
import { demoReport } from '@/prisma/demo';
import { checkReport } from '.';

const WORDS = [
  '共发布信息466条，其中新闻269条，通知162条，公告91条。',
  '根据《高等学校信息公开办法》（教育部令第28号），',
  '2022—2023学年，',
  '截至2023年11月13日，',
  '联系人手机13812345678。',
  '以下三个方面：一是健全制度，二是加强培训。',
  '微信公众号发布612条，阅读量3万次，点赞40万次。',
  '清单所列事项均已公开，',
  '部署了了，',
  '电话68862860。',
  '（',
  '》',
  '。',
  '',
];

/** What an author does at one place: words typed in, taken out or over, a cell, a link, a chapter left out and put back. */
const edit = fc.record({
  kind: fc.constantFrom('type', 'delete', 'again', 'cell', 'link', 'omit', 'date'),
  chapter: fc.nat(7),
  block: fc.nat(9),
  at: fc.nat(120),
  words: fc.constantFrom(...WORDS),
  figure: fc.nat(999),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(report: ReportContent, { kind, chapter, block, at, words, figure }: Edit): ReportContent {
  const next = structuredClone(report);
  const content = next.chapters[chapter % next.chapters.length]?.content;
  const written = content?.prose[block % Math.max(1, content.prose.length)];
  if (kind === 'link')
    next.items[String(1 + (figure % 50))] = {
      state: 'public',
      links: [`http://10.0.0.${at}/`],
      remark: words,
      department: '',
    };
  if (kind === 'date') next.signature.date = `2025-1${at % 3}-24`;
  if (!content || !written) return next;
  if (kind === 'type') written.text = written.text.slice(0, at) + words + written.text.slice(at);
  if (kind === 'delete') written.text = written.text.slice(0, at) + written.text.slice(at + 9);
  if (kind === 'again') content.prose.push({ kind: 'paragraph', text: written.text });
  if (kind === 'omit') content.omitted = !content.omitted;
  const [table] = Object.values(content.tables);
  const cell = kind === 'cell' && table ? Object.keys(table)[at % Object.keys(table).length] : undefined;
  if (table && cell !== undefined) table[cell] = String(figure);
  return next;
}

/** The rules as a program has them that has just been started and has read nothing yet. */
async function freshCheck(): Promise<typeof checkReport> {
  vi.resetModules();
  return (await import('.')).checkReport;
}

describe('a check while somebody types', () => {
  it('finds after any edits what a check finds that has read nothing before', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        let report = demoReport();
        for (const one of edits) {
          report = edited(report, one);
          checkReport(report);
        }
        const before = checkReport(report);
        expect((await freshCheck())(report)).toEqual(before);
        expect(checkReport(report)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('finds the same in any order of rules and reports', () => {
    fc.assert(
      fc.property(edit, edit, (one, other) => {
        const [a, b] = [edited(demoReport(), one), edited(demoReport(), other)];
        const first = [checkReport(a), checkReport(b)];
        expect([checkReport(b), checkReport(a)].reverse()).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});
