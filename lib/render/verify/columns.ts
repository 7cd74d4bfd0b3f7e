import { AREA, GRID, SIZE } from '@/lib/typeset';
import { isBodyStart } from './area';
import { columnOf, isBodySize, type Layout, near, type PrintedLine } from './layout';
import type { Fault } from './printed';

const TOLERANCE = 0.03;
/** 附件说明 and its turned-over lines begin here or further right, as do 署名 and 成文日期. */
const CLOSING_COLUMN = 4.9;
export const isDate = (line?: PrintedLine): boolean => /^\d{4}年\d{1,2}月\d{1,2}日$/.test(line?.text.trim() ?? '');

/** Where lines begin and end on the 28 columns (5.2.3), titles in the middle (7.3.1). */
export function columnFaults({ pages }: Layout): Fault[] {
  return pages.flatMap(({ lines }, i) =>
    lines.flatMap((line, at): Fault[] => {
      const place = { page: i + 1, line: line.number };
      if (near(line.size, SIZE.two, 0.1)) {
        const centred = near((line.left + line.right) / 2, AREA.left + AREA.width / 2, 1);
        return centred ? [] : [{ rule: 'title', ...place, message: '标题没有居中' }];
      }
      const closing = columnOf(line.left) >= CLOSING_COLUMN || isDate(line) || isDate(lines[at + 1]);
      if (!isBodySize(line) || closing) return [];
      if (!isBodyStart(line)) return [{ rule: 'line-start', ...place, message: '行首既不顶格，也不左空二字' }];
      return fillsColumns(line) ? [] : [{ rule: 'columns', ...place, message: '纯中文行的字不在28字的字格上' }];
    }),
  );
}

const isFullWidth = (line: PrintedLine): boolean => line.glyphs.every(({ width, size }) => near(width, size, 0.01));

/** A line of full-width characters stands in the columns, unless it is squeezed or opened to end with the last column. */
function fillsColumns(line: PrintedLine): boolean {
  if (!isFullWidth(line)) return true;
  const first = Math.round(columnOf(line.left));
  const inColumns = line.glyphs.every(({ x }, i) => near(columnOf(x), first + i, TOLERANCE));
  if (inColumns || first + line.glyphs.length === GRID.columns) return inColumns;
  const end = columnOf(line.right);
  return end >= GRID.columns - TOLERANCE && end <= GRID.columns + 0.5 + TOLERANCE;
}
