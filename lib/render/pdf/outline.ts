import type PDFDocument from 'pdfkit';
import type { OutlineItem } from 'pdfkit';
import { type Bookmark, type Page, pageSize } from '@/lib/typeset';

/** Chapters stand open in the reader's outline, what is inside their headings is folded. */
const OPEN_LEVELS = 1;

type Entry = { level: number; item: OutlineItem; children: Entry[] };

/** Writes the outline (ISO 32000-1 12.3.3), nested by the levels of the headings. */
export function writeOutline(document: PDFDocument, bookmarks: readonly Bookmark[], pages: readonly Page[]): void {
  const root: Entry = { level: 0, item: document.outline, children: [] };
  const open: Entry[] = [root];
  for (const { level, title, page, y } of bookmarks) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1) ?? root;
    // pdfkit counts `left` from the right edge: the page's width means 0.
    const left = pageSize(pages[page]?.turned ?? false).width;
    const item = parent.item.addItem(title, { pageNumber: page, top: y, left, fit: false });
    const entry = { level, item, children: [] };
    parent.children.push(entry);
    open.push(entry);
  }
  for (const entry of root.children) count(entry);
  if (root.children.length > 0) root.item.outlineData.Count = shown(root.children);
}

/** Tells every entry how many stand below it, as a negative number where it is folded. */
function count({ level, item, children }: Entry): void {
  for (const child of children) count(child);
  if (children.length > 0) item.outlineData.Count = isOpen(level) ? shown(children) : -shown(children);
}

const isOpen = (level: number): boolean => level <= OPEN_LEVELS;

/** Entries that are seen when their parents are open. */
const shown = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { level, children }) => sum + 1 + (isOpen(level) ? shown(children) : 0), 0);
