import { GRID } from '@/lib/typeset';
import { isFlush, type Layout, type PrintedLine } from './layout';
import { near } from './lines';

/** A line with the one above it in the same paragraph, if any, and whether another follows in it. */
export type ParagraphLine = { line: PrintedLine; page: number; above?: PrintedLine; goesOn: boolean };

/** All lines outside tables in order, each with its neighbours of one paragraph: turned-over lines begin in the first column. */
export function paragraphLines({ pages }: Layout): ParagraphLine[] {
  const lines = pages.flatMap((page, i) => page.lines.map((line) => ({ line, page: i + 1 })));
  const continues = lines.map(({ line, page }, i) => {
    const previous = lines[i - 1];
    if (!previous || !isFlush(line) || standsAlone(line)) return false;
    const below = previous.page === page && near(line.y - previous.line.y, GRID.pitch, 1);
    const overPage = previous.page === page - 1 && line.number === 1;
    return (below || overPage) && near(previous.line.size, line.size, 0.1) && !standsAlone(previous.line);
  });
  return lines.map(({ line, page }, i) => ({
    line,
    page,
    above: continues[i] ? lines[i - 1]?.line : undefined,
    goesOn: continues[i + 1] === true,
  }));
}

/** 附件 and its number stand flush left in a line of their own (7.3.7). */
const standsAlone = ({ text }: PrintedLine): boolean => /^附件\d*$/.test(text.trim());
