import { isHeading } from './breaks';
import { boxTop, columnOf, type Layout, near, type PrintedLine } from './layout';
import type { Fault, PrintedBookmark, PrintedFile } from './printed';

const bare = (text: string): string => text.replace(/[\s\ufeff]/g, '');

/** Every bookmark leads to the line that begins with its words; every heading has one; their order is that of the pages. */
export function bookmarkFaults(file: PrintedFile, layout: Layout): Fault[] {
  const { bookmarks } = file;
  const wrong = bookmarks.flatMap((bookmark, i): Fault[] => {
    const previous = bookmarks[i - 1];
    const late = previous && comesBefore(bookmark, previous);
    const message = leadsToItsWords(bookmark, layout) ? '次序与正文不同' : '没有指向它的标题';
    if (!late && message !== '没有指向它的标题') return [];
    return [{ rule: 'bookmark', page: bookmark.page + 1, message: `书签“${bookmark.title}”${message}` }];
  });
  return [...wrong, ...headingsWithout(bookmarks, layout)];
}

const comesBefore = (a: PrintedBookmark, b: PrintedBookmark): boolean =>
  a.page < b.page || (a.page === b.page && a.y < b.y - 0.5);

const standsAt = (line: PrintedLine, y: number): boolean => near(boxTop(line), y, 1);

function leadsToItsWords({ title, page, y }: PrintedBookmark, { pages }: Layout): boolean {
  const lines = pages[page]?.lines ?? [];
  const from = lines.findIndex((line) => standsAt(line, y));
  if (from < 0) return false;
  const following = [...lines.slice(from), ...(pages[page + 1]?.lines ?? [])];
  return bare(following.map(({ text }) => text).join('')).startsWith(bare(title));
}

function headingsWithout(bookmarks: readonly PrintedBookmark[], { pages, bodyFont }: Layout): Fault[] {
  return pages.flatMap(({ lines }, page) =>
    lines.flatMap((line): Fault[] => {
      if (!isHeading(line, bodyFont) || !near(columnOf(line.left), 2, 0.1)) return [];
      if (bookmarks.some((bookmark) => bookmark.page === page && standsAt(line, bookmark.y))) return [];
      return [{ rule: 'bookmark', page: page + 1, line: line.number, message: `标题“${line.text}”没有书签` }];
    }),
  );
}
