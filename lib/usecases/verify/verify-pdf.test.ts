import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '@/lib/intake';
import type { ReportContent } from '@/lib/report';
import { demoReport } from '../../../prisma/demo';
import { renderReportPdf } from '../pdf';
import { bare, extractedText, hasPdftotext } from '../pdf/testing';
import { readPdf } from './pdf';
import { anyReport } from './testing/any-report';
import { verifyPdf } from './verify-pdf';

const REPORTS = '../shared/reports';
/** How many generated reports are set and read back, and which: the same in every test run, others with another seed. */
const RUNS = Number(process.env.VERIFY_RUNS ?? 200);
const SEED = Number(process.env.VERIFY_SEED ?? 2024);
const fonts = { env: { NODE_ENV: 'test', GONGKAI_FONTS: 'registry' } } as const;

const render = (content: ReportContent, draft = false) =>
  renderReportPdf(content, { draft, createdAt: new Date(0), fonts });
const faultsOf = async (content: ReportContent, draft = false) => {
  const verified = verifyPdf((await render(content, draft)).pdf, content);
  return verified.ok ? verified.value.faults : verified;
};

describe('exported files keep the rules of the standard', () => {
  it.each([false, true])('the demo report (draft: %s)', async (draft) => {
    expect(await faultsOf(demoReport(), draft)).toEqual([]);
  });

  it('the demo report with its table of items on turned sheets', async () => {
    const content = demoReport();
    content.checklist = { ...content.checklist, landscape: true };
    expect(await faultsOf(content)).toEqual([]);
  });

  it.each(['liaoning-2019-2020', 'wuhan-2022-2023', 'zhengzhou-2023-2024'])('the published report %s', async (name) => {
    const file = `${REPORTS}/${name}.txt`;
    if (!existsSync(file)) return console.warn(`skipped: no ${file}`);
    expect(await faultsOf(readReport(readFileSync(file, 'utf8')).content)).toEqual([]);
  });

  it(
    `${RUNS} generated reports`,
    async () => {
      await fc.assert(
        fc.asyncProperty(anyReport, async (content) => {
          expect(await faultsOf(content)).toEqual([]);
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
    },
    60_000 + RUNS * 1000,
  );

  it.skipIf(!hasPdftotext)('are read back as pdftotext reads them (skipped without pdftotext)', async () => {
    const { pdf } = await render(demoReport());
    const file = readPdf(pdf);
    const pages = file.ok ? file.value.pages : [];
    const own = pages.map(({ glyphs }) =>
      glyphs
        .map((glyph) => glyph.text)
        .join('')
        .replace(/— \d+ —$/, ''),
    );
    const sorted = (words: string) => [...bare(words)].sort().join('');
    expect(sorted(own.join(''))).toBe(sorted(extractedText(pdf, 'raw')));
    expect(own.join('').length).toBeGreaterThan(1000);
  });
});
