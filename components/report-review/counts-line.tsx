import { SEVERITIES } from '@/lib/validation/finding';
import styles from './findings.module.css';
import { SeverityTag } from './severity-tag';
import type { FindingCounts } from './sorted-findings';

/** "警告 5处（2处未说明理由） 提示 4处": what there is none of is not said. */
export function CountsLine({ counts }: { counts: FindingCounts }) {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return <p className={styles.message}>没有发现问题。</p>;
  return (
    <ul className={styles.counts} aria-label="检查结果">
      {found.map((severity) => (
        <li key={severity}>
          <SeverityTag severity={severity} /> {counts[severity]}处
          {severity === 'warning' && counts.unanswered > 0 && `（${counts.unanswered}处未说明理由）`}
        </li>
      ))}
    </ul>
  );
}
