import styles from './findings.module.css';
import { SeverityTag } from './severity-tag';
import type { FindingCounts } from './sorted-findings';

/** "错误 3 · 警告 5（2条未说明） · 提示 4" */
export const CountsLine = ({ counts }: { counts: FindingCounts }) => (
  <ul className={styles.counts} aria-label="检查结果">
    <li>
      <SeverityTag severity="error" /> {counts.error}处
    </li>
    <li>
      <SeverityTag severity="warning" /> {counts.warning}处
      {counts.unanswered > 0 && `（${counts.unanswered}处未说明理由）`}
    </li>
    <li>
      <SeverityTag severity="hint" /> {counts.hint}处
    </li>
  </ul>
);
