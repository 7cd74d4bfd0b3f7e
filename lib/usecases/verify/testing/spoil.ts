import { reportBlocks } from '@/lib/render/document';
import { reportPdf } from '@/lib/render/pdf';
import type { Fault, RuleId } from '@/lib/render/verify';
import { type Page, type PlacedLine, SIZE, type TypesetReport, typeset } from '@/lib/typeset';
import { demoReport } from '../../../../prisma/demo';
import { reportFonts } from '../../pdf';
import { verifyPdf } from '../verify-pdf';

/** A file with one thing wrong, and what must be said of it. */
export type Broken = {
  rule: RuleId;
  what: string;
  message: string;
  page?: number;
  /** Alters the pages before they are written. */
  spoil?: (report: TypesetReport) => void;
  /** Alters the file. */
  rewrite?: (pdf: Uint8Array) => Uint8Array;
};

const fonts = reportFonts({ env: { NODE_ENV: 'test', GONGKAI_FONTS: 'registry' } });
const content = demoReport();
const blocks = reportBlocks(content);
const title = content.preface.title.join('');
const metadata = { title, author: '示例', subject: '示例', keywords: '示例', createdAt: new Date(0) };

export const demoPdf = (spoil: (report: TypesetReport) => void = () => undefined): Promise<Uint8Array> => {
  const report = typeset(blocks, fonts.metrics);
  spoil(report);
  return reportPdf(report, fonts.pdf, metadata, false);
};

/** What is said of the demo report with something wrong in it. */
export async function faultsOf({ spoil, rewrite }: Pick<Broken, 'spoil' | 'rewrite'>): Promise<Fault[]> {
  const pdf = await demoPdf(spoil);
  const verified = verifyPdf(rewrite ? rewrite(pdf) : pdf, content);
  if (!verified.ok) throw new Error(verified.message);
  return verified.value.faults;
}

export const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the demo report has no such thing');
  return value;
};
export const textOf = (line: PlacedLine): string => line.runs.map(({ text }) => text).join('');
export const pageOf = (report: TypesetReport, index: number): Page => found(report.pages[index]);
export const leftOf = (line: PlacedLine | undefined): number => line?.runs[0]?.x ?? 0;
export const topOf = (line: PlacedLine | undefined): number => line?.runs[0]?.y ?? 0;
export const isSmall = (line: PlacedLine): boolean => (line.runs[0]?.size ?? 0) < SIZE.smallFour;
const isBody = (line: PlacedLine) => line.runs.every(({ role, size }) => role === 'body' && size === SIZE.three);

/** A full line of 28 characters of body text in one piece, which continues a paragraph. */
export const fullLine = (page: Page): PlacedLine =>
  found(page.lines.slice(1).find((line) => isBody(line) && line.runs.length === 1 && [...textOf(line)].length === 28));
export const firstRun = (line: PlacedLine) => found(line.runs[0]);

export function move(line: PlacedLine, x: number, y = 0): void {
  for (const run of line.runs) {
    run.x += x;
    run.y += y;
  }
}

export function replace(line: PlacedLine, at: number, characters: string): void {
  const run = firstRun(line);
  run.text = [...run.text].toSpliced(at, [...characters].length, ...characters).join('');
}

/** The line above one, in the order of the page. */
export const above = (page: Page, line: PlacedLine): PlacedLine => found(page.lines[page.lines.indexOf(line) - 1]);

/** The page on which a table goes on. */
export const continuedPage = (report: TypesetReport): Page =>
  found(report.pages.find(({ lines }) => lines.some((line) => textOf(line).includes('续表'))));
export const continuedNumber = (): number => continuedPage(typeset(blocks, fonts.metrics)).number;

/** A page that begins inside a paragraph, and the one before it. */
export function pagesOfParagraph(report: TypesetReport): [before: Page, page: Page] {
  const at = report.pages.findIndex(({ lines }, i) => {
    const foot = report.pages[i - 1]?.lines.at(-1);
    return (
      i > 0 &&
      leftOf(lines[0]) < 80 &&
      lines.length > 2 &&
      foot !== undefined &&
      isBody(foot) &&
      textOf(foot).length > 20
    );
  });
  return [pageOf(report, at - 1), pageOf(report, at)];
}
