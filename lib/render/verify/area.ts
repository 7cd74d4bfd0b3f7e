import { AREA, ASCENT, GRID, PAGE, SIZE } from '@/lib/typeset';
import { boxTop, columnOf, isBodySize, type Layout, near, type PageLayout, type PrintedLine } from './layout';
import type { Fault, PrintedFile } from './printed';

const TOLERANCE = 0.5;
/** Marks at a line's end may give up their blank right half (CLREQ). */
const HALF = 0.5;

/** A4, type area of 156 × 225 mm, at most 22 lines a page, all on the grid of lines (GB/T 9704-2012 5.2). */
export function areaFaults(file: PrintedFile, { pages }: Layout): Fault[] {
  return pages.flatMap((layout, i) => {
    const page = file.pages[i];
    const paper: Fault[] =
      page && near(page.width, PAGE.width) && near(page.height, PAGE.height)
        ? []
        : [{ rule: 'paper', page: i + 1, message: '纸张不是 A4（210×297毫米）' }];
    return [...paper, ...lineFaults(layout, i + 1), ...tableFaults(layout, i + 1)];
  });
}

function lineFaults({ lines }: PageLayout, page: number): Fault[] {
  const found = lines.flatMap((line): Fault[] => {
    const place = { page, line: line.number };
    return [
      ...(isInside(line) ? [] : [{ rule: 'type-area', ...place, message: '文字超出版心（156×225毫米）' }]),
      ...(onGrid(line) ? [] : [{ rule: 'line-grid', ...place, message: '文字不在22行的行格上' }]),
    ];
  });
  const count = lines.filter((line) => line.size >= SIZE.three - TOLERANCE).length;
  const many: Fault[] = count > GRID.lines ? [{ rule: 'lines', page, message: `本页有${count}行，多于每页22行` }] : [];
  return [...many, ...found];
}

function isInside({ left, right, y, size, glyphs }: PrintedLine): boolean {
  const trimmed = '，。、；：？！）》〉」』】〕”’'.includes(glyphs.at(-1)?.text ?? '') ? HALF * size : 0;
  const [top, bottom] = [y - ASCENT * size, y + (1 - ASCENT) * size];
  return (
    left >= AREA.left - TOLERANCE &&
    right - trimmed <= AREA.right + TOLERANCE &&
    top >= AREA.top - (SIZE.two - SIZE.three) / 2 - TOLERANCE &&
    bottom <= AREA.bottom + TOLERANCE
  );
}

function onGrid(line: PrintedLine): boolean {
  if (!isBodySize(line) && !near(line.size, SIZE.two, 0.1)) return true;
  const row = (boxTop(line) - AREA.top) / GRID.pitch;
  return Math.abs(row - Math.round(row)) * GRID.pitch <= TOLERANCE;
}

function tableFaults({ tables }: PageLayout, page: number): Fault[] {
  return tables.flatMap(({ top, bottom, edges, columns }, i): Fault[] => {
    const [left = 0, right = 0] = [edges[0], edges[edges.length - 1]];
    const inside =
      left >= AREA.left - TOLERANCE &&
      right <= AREA.right + TOLERANCE &&
      top >= AREA.top - TOLERANCE &&
      bottom <= AREA.bottom + TOLERANCE;
    const crossing = columns.flatMap(({ head, body }, column) =>
      [...head, ...body].filter((line) => line.right > (edges[column + 1] ?? right) + TOLERANCE),
    );
    return [
      ...(inside ? [] : [{ rule: 'type-area', page, message: `第${i + 1}个表格超出版心（156×225毫米）` }]),
      ...crossing.map(({ text }) => ({ rule: 'cell', page, message: `第${i + 1}个表格中“${text}”越过了格线` })),
    ];
  });
}

/** Where a line of body text may begin: flush left or after two columns; names and dates at the end stand further right. */
export const isBodyStart = (line: PrintedLine): boolean => {
  const column = columnOf(line.left);
  return near(column, 0, 0.03) || near(column, 2, 0.03);
};
