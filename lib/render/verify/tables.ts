import { SIZE } from '@/lib/typeset';
import { type Layout, near, type PageLayout, type PrintedTable } from './layout';
import type { Fault } from './printed';

const headText = ({ columns }: PrintedTable): string[] =>
  columns.map(({ head }) =>
    head
      .map(({ text }) => text)
      .join('')
      .trim(),
  );

/** A table that goes on over the page says 续表 and repeats its head; every column has one. */
export function tableFaults({ pages }: Layout): Fault[] {
  return pages.flatMap((page, i) => {
    const [previous, next] = [pages[i - 1], page.tables[0]];
    const continued = previous && next ? continuation(previous, page, next) : undefined;
    const fault = (message: string): Fault => ({ rule: 'table-head', page: i + 1, message });
    return [
      ...(continued ? [fault(continued)] : []),
      ...page.tables.flatMap((table, t) =>
        headText(table).includes('') ? [fault(`第${t + 1}个表格的表头有空格`)] : [],
      ),
    ];
  });
}

/** What is wrong with a table at a page's head as the continuation of one at the foot of the page before. */
function continuation(previous: PageLayout, page: PageLayout, next: PrintedTable): string | undefined {
  const before = previous.tables[previous.tables.length - 1];
  if (!before || previous.lines.some(({ y }) => y > before.bottom) || !sameColumns(before, next)) return undefined;
  const above = page.lines.filter(({ y }) => y < next.top);
  if (above.some(({ size }) => size > SIZE.smallFour + 0.1)) return undefined;
  const title = above.map(({ text }) => text).join('');
  if (title === '') return '转页的表格没有注明“续表”';
  if (!title.includes('续表')) return undefined;
  return headText(before).join('\n') === headText(next).join('\n') ? undefined : '续表没有重复表头';
}

const sameColumns = (a: PrintedTable, b: PrintedTable): boolean =>
  a.edges.length === b.edges.length && a.edges.every((x, i) => near(x, b.edges[i] ?? 0));
