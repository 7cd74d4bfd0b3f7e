import type { ReportContent } from '@/lib/report';
import { type Bookmark, type FontMetrics, type MissingCharacter, typeset } from '@/lib/typeset';
import { reportBlocks } from '../document';
import { type DrawnPage, drawnPage } from './drawn-page';

/** What has changed since the report was set the last time: usually the page someone types on. */
export type PagesChange = {
  /** How many pages there are now. */
  count: number;
  /** Pages that are new or other than before, by their index. */
  changed: (readonly [index: number, page: DrawnPage])[];
  bookmarks: Bookmark[];
  missing: MissingCharacter[];
};

export type SetPages = (content: ReportContent) => PagesChange;

/** Sets a report again and again, and says each time what differs from the last. */
export function setPages(metrics: FontMetrics): SetPages {
  let known: string[] = [];
  return (content) => {
    const { pages, bookmarks, missing } = typeset(reportBlocks(content), metrics);
    const drawn = pages.map((page) => drawnPage(page, metrics));
    const written = drawn.map((page) => JSON.stringify(page));
    const changed = drawn.flatMap((page, i) => (written[i] === known[i] ? [] : [[i, page] as const]));
    known = written;
    return { count: pages.length, changed, bookmarks, missing };
  };
}

/** The pages after a change; those it does not name stay the same objects. */
export function withChange(pages: readonly DrawnPage[], { count, changed }: PagesChange): readonly DrawnPage[] {
  if (changed.length === 0 && count === pages.length) return pages;
  const next = pages.slice(0, count);
  for (const [index, page] of changed) next[index] = page;
  return next;
}
