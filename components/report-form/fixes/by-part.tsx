'use client';

import type { ReactNode } from 'react';
import type { PartKey, ReportContent } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { scrollRegion } from '../fields/scroll-region';
import styles from './fixes.module.css';

type Row = { key: string; part: PartKey; words: ReactNode };

/** Rows of changes under the names of their parts, in the order in which these come. */
export function ByPart({ content, rows }: { content: ReportContent; rows: readonly Row[] }) {
  return (
    <div className={styles.list} {...scrollRegion('改动')}>
      {[...new Set(rows.map(({ part }) => part))].map((part) => (
        <section key={part} aria-label={partName(content, part)}>
          <h3 className={styles.part}>{partName(content, part)}</h3>
          <ul className={styles.changes}>
            {rows
              .filter((row) => row.part === part)
              .map(({ key, words }) => (
                <li key={key} className={styles.change}>
                  {words}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
