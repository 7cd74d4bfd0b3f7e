import { breakLines, type Measure } from './break-lines';
import { classOf, isWesternClass } from './characters';
import { glyphText } from './glyphs';
import { justifiedLines } from './justified-lines';
import type { FontMetrics } from './metrics';
import type { PlacedLine, TypesetReport } from './page';

/** Metrics for tests: Han one em, Western characters and spaces half. 囧 is a character no font has. */
export const plainMetrics: FontMetrics = {
  advance: (_role, codePoint) => {
    const cls = classOf(codePoint);
    return isWesternClass(cls) || cls === 'space' ? 0.5 : 1;
  },
  has: (_role, codePoint) => codePoint !== 0x56e7,
};

export const lineText = (line: PlacedLine): string => line.runs.map((run) => run.text).join('');

/** The words on all pages, page numbers left out, white space removed. */
export const printedText = ({ pages }: TypesetReport): string =>
  pages
    .flatMap((page) => page.lines.map(lineText))
    .join('')
    .replace(/\s/g, '');

/** `count` Han characters. */
export const han = (count: number): string => '信息公开工作年度报告'.repeat(Math.ceil(count / 10)).slice(0, count);

export const COLUMNS = 28;
export const PARAGRAPH: Measure = { width: COLUMNS, first: 2, rest: 0, squeeze: true };

/** The lines of a text, those of a paragraph unless told otherwise. */
export function setLines(text: string, measure = PARAGRAPH) {
  const glyphs = glyphText([{ role: 'body', text }], plainMetrics);
  const lines = (measure.squeeze ? justifiedLines : breakLines)(glyphs, measure);
  return { glyphs, lines, texts: lines.map(({ start, end }) => glyphs.characters.slice(start, end).join('').trim()) };
}
