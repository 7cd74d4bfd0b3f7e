import { ASCENT, GRID, PAGE, SIZE } from '@/lib/typeset';
import { boxTop, isBodySize, isTitleSize, type Layout, type PageLayout, type PrintedLine } from './layout';
import { type Line, near } from './lines';
import { type Fault, faultOf, type PrintedFile } from './printed';
import { linesIn } from './table-frames';

const TOLERANCE = 0.5;
/** Marks at a line's end may give up their blank right half (CLREQ). */
const HALF = 0.5;

/** A4, type area of 156 × 225 mm, at most 22 lines a page, all on the grid of lines (GB/T 9704-2012 5.2); turned for wide tables (8). */
export function areaFaults(file: PrintedFile, { pages }: Layout): Fault[] {
  return pages.flatMap((layout, i) => {
    const { width = 0, height = 0 } = file.pages[i] ?? {};
    const isA4 = near(Math.min(width, height), PAGE.width) && near(Math.max(width, height), PAGE.height);
    const paper: Fault[] = isA4 ? [] : [faultOf('paper', '纸张不是 A4（210×297毫米）', { page: i + 1 })];
    const turned: Fault[] =
      width > height && layout.tables.length === 0
        ? [faultOf('paper', '没有横排表格的页不应横放', { page: i + 1 })]
        : [];
    return [...paper, ...turned, ...lineFaults(layout, i + 1), ...tableFaults(layout, i + 1)];
  });
}

function lineFaults({ lines, area }: PageLayout, page: number): Fault[] {
  const size = area.turned ? '225×156毫米' : '156×225毫米';
  const found = lines.flatMap((line): Fault[] => {
    const place = { page, line: line.number };
    return [
      ...(isInside(line) ? [] : [faultOf('type-area', `文字超出版心（${size}）`, place)]),
      ...(onGrid(line) ? [] : [faultOf('line-grid', `文字不在${area.lines}行的行格上`, place)]),
      ...(line.glyphs.some(({ turns }) => turns > 0) ? [faultOf('type-area', '文字没有正放', place)] : []),
    ];
  });
  const count = lines.filter((line) => line.size >= SIZE.three - TOLERANCE).length;
  const many: Fault[] =
    count > area.lines ? [faultOf('lines', `本页有${count}行，多于每页${area.lines}行`, { page })] : [];
  return [...many, ...found];
}

function isInside({ left, right, y, size, glyphs, area }: PrintedLine): boolean {
  const trimmed = '，。、；：？！）》〉」』】〕〗］｝”’'.includes(glyphs.at(-1)?.text ?? '') ? HALF * size : 0;
  const [top, bottom] = [y - ASCENT * size, y + (1 - ASCENT) * size];
  return (
    left >= area.left - TOLERANCE &&
    right - trimmed <= area.right + TOLERANCE &&
    top >= area.top - (SIZE.two - SIZE.three) / 2 - TOLERANCE &&
    bottom <= area.bottom + TOLERANCE
  );
}

function onGrid(line: PrintedLine): boolean {
  if (!isBodySize(line) && !isTitleSize(line)) return true;
  const row = (boxTop(line) - line.area.top) / GRID.pitch;
  return Math.abs(row - Math.round(row)) * GRID.pitch <= TOLERANCE;
}

function tableFaults({ tables, area }: PageLayout, page: number): Fault[] {
  return tables.flatMap((table, i): Fault[] => {
    const { top, bottom, edges, columns } = table;
    const [left = 0, right = 0] = [edges[0], edges[edges.length - 1]];
    const inside =
      left >= area.left - TOLERANCE &&
      right <= area.right + TOLERANCE &&
      top >= area.top - TOLERANCE &&
      bottom <= area.bottom + TOLERANCE;
    const sideways = columns.flatMap((cells, column) =>
      cells.flatMap(({ lines }) => lines.filter((line) => line.right > (edges[column + 1] ?? right) + TOLERANCE)),
    );
    const upright = columns.flatMap((cells) =>
      cells.flatMap((cell) => cell.lines.filter((line) => crosses(line, cell))),
    );
    const bare = linesIn(table).length === 0;
    return [
      ...(inside ? [] : [faultOf('type-area', `第${i + 1}个表格超出版心`, { page })]),
      ...(bare ? [faultOf('cell', `第${i + 1}个表格里没有文字`, { page })] : []),
      ...[...new Set([...sideways, ...upright])].map(({ text }) =>
        faultOf('cell', `第${i + 1}个表格中“${text}”越过了格线`, { page }),
      ),
    ];
  });
}

/** Whether the characters' boxes reach over the strokes above and below them. */
const crosses = ({ y, size }: Line, { top, bottom }: { top: number; bottom: number }): boolean =>
  y - ASCENT * size < top - TOLERANCE || y + (1 - ASCENT) * size > bottom + TOLERANCE;
