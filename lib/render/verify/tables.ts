import { SIZE } from '@/lib/typeset';
import type { Layout, PageLayout } from './layout';
import { type Fault, faultOf } from './printed';
import { type PrintedTable, sameColumns } from './table-frames';
import { blockAt, rowFaults } from './table-rows';
import type { Tagged } from './tagged';

const headText = ({ columns }: PrintedTable): string[] => columns.map(([head]) => head?.text.trim() ?? '');

/** A table that goes on over the page says 续表 and repeats its head and its merged cells; rows stay whole. */
export function tableFaults({ pages }: Layout, tagged: Tagged): Fault[] {
  return pages.flatMap((page, i) => {
    const heads = page.tables.flatMap((table, t) =>
      headText(table).includes('') ? [faultOf('table-head', `第${t + 1}个表格的表头有空格`, { page: i + 1 })] : [],
    );
    const [previous, next] = [pages[i - 1], page.tables[0]];
    const before = previous?.tables.at(-1);
    if (!previous || !before || !next || !isLast(before, previous)) return heads;
    const same = sharesElement(before, next, tagged);
    return [
      ...heads,
      ...continuationFaults(before, next, page, same).map((fault) => ({ ...fault, page: i + 1 })),
      ...(same || titleOf(page, next).includes('续表')
        ? rowFaults({ before, next }, { previous, page }, tagged)
        : []
      ).map((fault) => ({
        ...fault,
        page: i + 1,
      })),
    ];
  });
}

/** No text stands below it. */
const isLast = ({ bottom }: PrintedTable, { lines }: PageLayout): boolean => lines.every(({ y }) => y <= bottom);

const titleOf = ({ lines }: PageLayout, { top }: PrintedTable): string =>
  lines
    .filter(({ y }) => y < top)
    .map(({ text }) => text)
    .join('');

/** Whether the tags say that two pieces are one table. */
function sharesElement(a: PrintedTable, b: PrintedTable, tagged: Tagged): boolean {
  const elements = [a, b].map(({ columns }) =>
    columns.flatMap((cells) => cells.slice(1)).map((cell) => blockAt(cell, tagged)?.table),
  );
  return elements[0]?.some((element) => element !== undefined && elements[1]?.includes(element)) ?? false;
}

function continuationFaults(before: PrintedTable, next: PrintedTable, page: PageLayout, same: boolean): Fault[] {
  const fault = (message: string): Fault[] => [faultOf('table-head', message)];
  if (!same && !sameColumns(before, next)) return [];
  const above = page.lines.filter(({ y }) => y < next.top);
  if (!same && above.some(({ size }) => size > SIZE.smallFour + 0.1)) return [];
  const title = titleOf(page, next);
  if (title === '' || (same && !title.includes('续表'))) return fault('转页的表格没有注明“续表”');
  if (!title.includes('续表')) return [];
  return headText(before).join('\n') === headText(next).join('\n') ? [] : fault('续表没有重复表头');
}
