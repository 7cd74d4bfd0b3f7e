import type { Bookmark } from '@/lib/typeset';
import type { PdfFile } from './file/pdf-file';
import { number, ref, textString } from './file/values';

export type OutlinePage = { id: number; height: number };

type Entry = { bookmark: Bookmark; id: number; children: Entry[] };

/** Chapters stand open in the reader's outline, what is inside their headings is folded. */
const OPEN_LEVELS = 1;

/**
 * Writes the outline (ISO 32000-1 12.3.3), nested by the levels of the headings.
 * @param pages numbers of their objects and their heights, pt; @returns the number of its root, none when there are no bookmarks
 */
export function writeOutline(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  pages: readonly OutlinePage[],
): number | undefined {
  if (bookmarks.length === 0) return undefined;
  const [root, top] = [file.reserve(), [] as Entry[]];
  const open: Entry[] = [];
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    const entry: Entry = { bookmark, id: file.reserve(), children: [] };
    (open.at(-1)?.children ?? top).push(entry);
    open.push(entry);
  }
  writeEntries(file, top, root, pages);
  file.put(`<</Type/Outlines${kin(top)}/Count ${shown(top)}>>`, root);
  return root;
}

const kin = (entries: readonly Entry[]): string => {
  const [first, last] = [entries[0], entries.at(-1)];
  return first && last ? `/First ${ref(first.id)}/Last ${ref(last.id)}` : '';
};

/** Entries that are seen when their parents are open. */
const shown = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + 1 + (isOpen(entry) ? shown(entry.children) : 0), 0);

const isOpen = ({ bookmark }: Entry): boolean => bookmark.level <= OPEN_LEVELS;

function writeEntries(file: PdfFile, entries: readonly Entry[], parent: number, pages: readonly OutlinePage[]): void {
  entries.forEach((entry, i) => {
    const { id, children, bookmark } = entry;
    const [previous, next] = [entries[i - 1], entries[i + 1]];
    const count = children.length === 0 ? '' : `/Count ${isOpen(entry) ? shown(children) : -shown(children)}`;
    const page = pages[bookmark.page] ?? { id: 0, height: 0 };
    const place = `/Dest [${ref(page.id)}/XYZ 0 ${number(page.height - bookmark.y)} null]`;
    const around = `${previous ? `/Prev ${ref(previous.id)}` : ''}${next ? `/Next ${ref(next.id)}` : ''}`;
    const words = `/Title ${textString(bookmark.title)}/Parent ${ref(parent)}`;
    file.put(`<<${words}${place}${around}${kin(children)}${count}>>`, id);
    writeEntries(file, children, id, pages);
  });
}
