import { SEVERITIES, SEVERITY_LABELS } from '@/lib/validation/finding';
import type { SeverityCounts } from '@/lib/validation/severity-counts';
import styles from './count-tags.module.css';

/** How many errors and warnings a part has; hints are not counted against anyone. */
export const CountTags = ({ counts }: { counts: SeverityCounts }) => (
  <span className={styles.tags}>
    {SEVERITIES.filter((severity) => severity !== 'hint' && counts[severity] > 0).map((severity) => (
      <span key={severity} className={styles[severity]} title={`${counts[severity]}处${SEVERITY_LABELS[severity]}`}>
        <span className="visually-hidden">，{SEVERITY_LABELS[severity]}</span>
        {counts[severity]}
        <span className="visually-hidden">处</span>
      </span>
    ))}
  </span>
);
