'use client';

import type { Severity } from '@/lib/validation/finding';
import { EVERYTHING, type FindingFilter, showsChapter, showsSeverity } from './finding-filter';
import { type ItemGiven, KindItems } from './finding-items';
import styles from './findings.module.css';
import { SeverityTag } from './severity-tag';
import type { SeverityGroup } from './sorted-findings';

const MEANS: Record<Severity, string> = {
  error: '改正后才能送审',
  warning: '请改正，或者说明理由',
  hint: '供参考，可以不处理',
};

export type ListGiven = ItemGiven & { groups: readonly SeverityGroup[] };

/** What keeps the report from its way first, then the rest, by chapter. What a filter leaves out is printed all the same. */
export const FindingsList = ({ groups, filter = EVERYTHING, ...given }: ListGiven & { filter?: FindingFilter }) => (
  <>
    {groups.map(({ severity, count, chapters }) => (
      <section
        key={severity}
        className={styles.severityGroup}
        aria-labelledby={`findings-${severity}`}
        data-out={
          !showsSeverity(filter, severity) ||
          !chapters.some(({ chapter }) => showsChapter(filter, chapter)) ||
          undefined
        }
      >
        <h3 id={`findings-${severity}`} className={styles.severityTitle}>
          <SeverityTag severity={severity} />
          <span>{count}处</span>
          <span className={styles.means}>{MEANS[severity]}</span>
        </h3>
        {chapters.map(({ chapter, title, count: own, kinds }) => (
          <section
            key={chapter}
            className={styles.group}
            aria-labelledby={`findings-${severity} findings-${severity}-${chapter}`}
            data-out={!showsChapter(filter, chapter) || undefined}
          >
            <h4 id={`findings-${severity}-${chapter}`} className={styles.groupTitle}>
              {title}
              <span className={styles.groupCount}>{own}处</span>
            </h4>
            <ul className={styles.list}>
              {kinds.map((kind) => (
                <KindItems key={kind.rule} {...given} kind={kind} />
              ))}
            </ul>
          </section>
        ))}
      </section>
    ))}
  </>
);
