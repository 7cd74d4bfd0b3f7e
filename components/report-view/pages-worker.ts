import { type DrawnPage, type PagesChange, withChange } from '@/lib/render/preview';
import type { ReportContent } from '@/lib/report';
import type { Bookmark, MetricsData, MissingCharacter } from '@/lib/typeset';
import type { PagesQuestion } from './set-pages.worker';

/** The report as it is shown: pages that a change left alone stay the same objects. */
export type ShownPages = {
  pages: readonly DrawnPage[];
  bookmarks: readonly Bookmark[];
  missing: readonly MissingCharacter[];
};

/** The part of a worker that is used here. */
export type PagesThread = {
  postMessage(question: PagesQuestion): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<PagesChange>) => void): void;
  addEventListener(type: 'error', listen: () => void): void;
  terminate(): void;
};

const startThread = (): PagesThread =>
  new Worker(new URL('./set-pages.worker.ts', import.meta.url), { type: 'module' });

/**
 * Sets a report's pages whenever it is shown anew. One text is set at a time; of those that come meanwhile only the
 * newest is.
 */
export function pagesWorker(
  metrics: MetricsData,
  on: { shown: (pages: ShownPages) => void; failed: () => void },
  start: () => PagesThread = startThread,
): { show: (content: ReportContent) => void; stop: () => void } {
  const thread = start();
  let pages: readonly DrawnPage[] = [];
  let waiting: ReportContent | undefined;
  let busy = false;
  const next = () => {
    if (busy || !waiting) return;
    busy = true;
    thread.postMessage({ content: waiting });
    waiting = undefined;
  };
  thread.addEventListener('message', ({ data }) => {
    pages = withChange(pages, data);
    busy = false;
    on.shown({ pages, bookmarks: data.bookmarks, missing: data.missing });
    next();
  });
  thread.addEventListener('error', on.failed);
  thread.postMessage({ metrics });
  return {
    show: (content) => {
      waiting = content;
      next();
    },
    stop: () => thread.terminate(),
  };
}
