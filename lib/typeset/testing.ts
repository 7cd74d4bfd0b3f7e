import { classOf, isWesternClass } from './characters';
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
