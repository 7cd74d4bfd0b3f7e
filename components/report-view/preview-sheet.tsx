'use client';

import { memo } from 'react';
import type { DrawnPage } from '@/lib/render/preview';
import { PageInk } from './page-ink';
import styles from './page-preview.module.css';
import { useNearView } from './use-near-view';

/** Selector of the region the sheets scroll in. */
const SCROLLER = 'section';

type Given = {
  page: DrawnPage;
  /** Headings that stand on it. */
  headings: string;
  draft: boolean;
  /** CSS px. */
  width: number;
  /** The field whose lines are pointed out. */
  marked?: string;
};

/** One page in true proportion; it is drawn only while it is near the part on screen. */
export const PreviewSheet = memo(function PreviewSheet({ page, headings, draft, width, marked }: Given) {
  const { ref, near } = useNearView<HTMLLIElement>(SCROLLER);
  return (
    <li ref={ref} className={styles.sheet} style={{ width, aspectRatio: `${page.width} / ${page.height}` }}>
      {near && (
        <svg
          className={styles.page}
          viewBox={`0 0 ${page.width} ${page.height}`}
          role="img"
          aria-label={`第${page.number}页${headings === '' ? '' : `：${headings}`}`}
        >
          <PageInk page={page} draft={draft} marked={marked} />
        </svg>
      )}
    </li>
  );
});
