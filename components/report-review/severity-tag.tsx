import { SEVERITY_LABELS, type Severity } from '@/lib/validation/finding';
import styles from './findings.module.css';

export const SeverityTag = ({ severity }: { severity: Severity }) => (
  <span className={`${styles.tag} ${styles[severity]}`}>{SEVERITY_LABELS[severity]}</span>
);
