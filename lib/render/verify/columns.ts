import {
  columnAt,
  columnOf,
  isBodySize,
  isFlush,
  isIndented,
  isTitleSize,
  type Layout,
  type PrintedLine,
} from './layout';
import { near } from './lines';
import { type Fault, faultOf } from './printed';
import type { Tagged } from './tagged';

const TOLERANCE = 0.03;
/** 附件说明 and its turned-over lines begin here or further right, as do 署名 and 成文日期. */
export const CLOSING_COLUMN = 4.9;
export const isDate = (line?: PrintedLine): boolean => /^\d{4}年\d{1,2}月\d{1,2}日$/.test(line?.text.trim() ?? '');

/** Where lines begin and end on the 28 columns (5.2.3), titles in the middle (7.3.1). */
export function columnFaults({ pages }: Layout, { blockOf }: Tagged): Fault[] {
  return pages.flatMap(({ lines, area }, i) =>
    lines.flatMap((line, at): Fault[] => {
      const place = { page: i + 1, line: line.number };
      if (isTitleSize(line)) {
        const centred = near((line.left + line.right) / 2, area.left + area.width / 2, 1);
        return centred ? [] : [faultOf('title', '标题没有居中', place)];
      }
      const closing = columnOf(line) >= CLOSING_COLUMN || isDate(line) || isDate(lines[at + 1]);
      if (!isBodySize(line) || closing) return [];
      const [own, above] = [line, lines[at - 1]].map((l) => (l?.glyphs[0] ? blockOf.get(l.glyphs[0]) : undefined));
      if (!isBodyStart(line)) return [faultOf('line-start', '行首既不顶格，也不左空二字', place)];
      if (own !== undefined && own === above && isIndented(line))
        return [faultOf('line-start', '段落的回行没有顶格', place)];
      return fillsColumns(line) ? [] : [faultOf('columns', `纯中文行的字不在${area.columns}字的字格上`, place)];
    }),
  );
}

/** Where a line of body text may begin: flush left or after two columns. */
const isBodyStart = (line: PrintedLine): boolean =>
  (isFlush(line) || isIndented(line)) && near(columnOf(line), Math.round(columnOf(line)), TOLERANCE);

const isFullWidth = (line: PrintedLine): boolean => line.glyphs.every(({ width, size }) => near(width, size, 0.01));

/** A line of full-width characters stands in the columns, unless it is squeezed or opened to end with the last column. */
function fillsColumns(line: PrintedLine): boolean {
  if (!isFullWidth(line)) return true;
  const { columns } = line.area;
  const first = Math.round(columnOf(line));
  const inColumns = line.glyphs.every(({ x }, i) => near(columnAt(x, line.area), first + i, TOLERANCE));
  if (inColumns || first + line.glyphs.length === columns) return inColumns;
  const end = columnAt(line.right, line.area);
  return end >= columns - TOLERANCE && end <= columns + 0.5 + TOLERANCE;
}
