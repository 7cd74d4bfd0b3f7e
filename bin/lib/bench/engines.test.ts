import { describe, expect, it } from 'vitest';
import { hasPdftotext } from '@/lib/usecases/pdf/testing';
import { demoReport } from '../../../prisma/demo';
import type { Engine } from './engines/engine';
import { printed } from './printed';
import { longReport, proseReport, redrafted } from './reports';

const ENGINES: [string, () => Promise<Engine>][] = [
  ['gongkai', async () => (await import('./engines/gongkai')).engine()],
  ['Typst', async () => (await import('./engines/typst')).engine()],
  ['pdfmake', async () => (await import('./engines/pdfmake')).engine()],
  ['react-pdf', async () => (await import('./engines/react-pdf')).engine()],
];

describe.skipIf(!hasPdftotext)('what the bench compares (skipped without pdftotext)', () => {
  it.each(ENGINES)('%s prints every character of the report', { timeout: 60_000 }, async (_, load) => {
    const report = demoReport();
    const pdf = await (await load()).pdf(report);
    expect(printed(pdf, report)).toEqual({ pages: expect.any(Number), missing: 0 });
    expect(printed(pdf, redrafted(report, 1)).missing).toBeGreaterThan(100);
  });
});

describe('reports of the bench', () => {
  const length = (report: ReturnType<typeof demoReport>) =>
    report.chapters.flatMap(({ content }) => content.prose).reduce((sum, { text }) => sum + text.length, 0);

  it('are as long as asked for, and other words each time', () => {
    expect(length(longReport(20_000))).toBeGreaterThan(18_000);
    expect(length(proseReport(5_000))).toBeGreaterThan(4_500);
    const texts = (draft: number) => redrafted(demoReport(), draft).chapters.flatMap(({ content }) => content.prose);
    const first = new Set(texts(1).map(({ text }) => text));
    expect(texts(2).some(({ text }) => text !== '' && first.has(text))).toBe(false);
  });
});
