import { isHeadingType } from './breaks';
import { boxTop, columnOf, type Layout, type PrintedLine } from './layout';
import { near } from './lines';
import { type Fault, faultOf, type PrintedBookmark, type PrintedFile } from './printed';
import { levelOf, type Tagged, textOfBlock } from './tagged';

const bare = (text: string): string => text.replace(/[\s\ufeff\u200b]/g, '');
/** A run-in heading's own mark is no part of its entry. */
const entryOf = (text: string): string => bare(text).replace(/[。：；，:]$/, '');

/** Bookmarks are the headings: the same words at the same places, in the same order, nested by their levels. */
export function bookmarkFaults(file: PrintedFile, layout: Layout, tagged: Tagged): Fault[] {
  const { bookmarks } = file;
  const wrong = bookmarks.flatMap((bookmark, i): Fault[] => {
    const previous = bookmarks[i - 1];
    const late = previous && comesBefore(bookmark, previous);
    const message = leadsToItsWords(bookmark, layout) ? '次序与正文不同' : '没有指向它的标题';
    if (!late && message !== '没有指向它的标题') return [];
    return [faultOf('bookmark', `书签“${bookmark.title}”${message}`, { page: bookmark.page + 1 })];
  });
  return [...wrong, ...headingsWithout(bookmarks, layout), ...tagsWithout(bookmarks, tagged)];
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

/** Headings by their type. */
function headingsWithout(bookmarks: readonly PrintedBookmark[], { pages, bodyFont }: Layout): Fault[] {
  return pages.flatMap(({ lines }, page) =>
    lines.flatMap((line): Fault[] => {
      if (!isHeadingType(line, bodyFont) || !near(columnOf(line), 2, 0.1)) return [];
      if (bookmarks.some((bookmark) => bookmark.page === page && standsAt(line, bookmark.y))) return [];
      return [faultOf('bookmark', `标题“${line.text}”没有书签`, { page: page + 1, line: line.number })];
    }),
  );
}

/** Headings by their tags, one bookmark each. */
function tagsWithout(bookmarks: readonly PrintedBookmark[], { blocks }: Tagged): Fault[] {
  const headings = blocks.filter((block) => levelOf(block) > 0);
  if (blocks.length === 0) return [];
  const open: number[] = [];
  for (const [i, heading] of headings.entries()) {
    const [bookmark, level] = [bookmarks[i], levelOf(heading)];
    const place = { page: (heading.glyphs[0]?.page ?? 0) + 1 };
    const words = textOfBlock(heading);
    if (!bookmark || entryOf(words) !== entryOf(bookmark.title))
      return [faultOf('bookmark', `标题“${words}”没有书签`, place)];
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    if (bookmark.depth !== open.length) return [faultOf('bookmark', `书签“${bookmark.title}”的层级与标题不同`, place)];
  }
  const [more] = bookmarks.slice(headings.length);
  return more ? [faultOf('bookmark', `书签“${more.title}”没有对应的标题`, { page: more.page + 1 })] : [];
}
