'use client';

import type { DrawnPage } from '@/lib/render/preview';
import type { Bookmark } from '@/lib/typeset';
import { keyed } from '../ui/keyed';
import styles from './page-preview.module.css';
import type { Spot } from './spot';

/** Leads the pages to a heading of the report. */
export function HeadingBar(props: {
  bookmarks: readonly Bookmark[];
  pages: readonly DrawnPage[];
  onSpot: (spot: Spot) => void;
}) {
  const { bookmarks, pages, onSpot } = props;
  const entries = keyed(bookmarks, ({ title }) => title);
  return (
    <select
      className={styles.headings}
      aria-label="转到标题"
      value=""
      onChange={(event) => {
        const chosen = entries.find(({ key }) => key === event.currentTarget.value);
        const spot = chosen && spotBelow(pages, chosen.item);
        if (spot) onSpot(spot);
      }}
    >
      <option value="" disabled>
        转到标题…
      </option>
      {entries.map(({ key, item: { level, title, page } }) => (
        <option key={key} value={key}>
          {'　'.repeat(level - 1)}
          {title}（{page + 1}）
        </option>
      ))}
    </select>
  );
}

/** The first line at or below a bookmark. */
function spotBelow(pages: readonly DrawnPage[], { page, y }: Bookmark): Spot | undefined {
  const lines = pages[page]?.lines ?? [];
  const line = lines.findIndex(({ runs }) => (runs[0]?.y ?? 0) >= y);
  const found = lines[line];
  return found && { page, line, source: found.source };
}

/** What stands on each page, to say of it. */
export function titlesByPage(bookmarks: readonly Bookmark[], pages: number): string[] {
  const titles = Array.from({ length: pages }, (): string[] => []);
  for (const { page, title } of bookmarks) titles[page]?.push(title);
  return titles.map((own) => own.join('；'));
}
