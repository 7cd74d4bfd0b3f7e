import { STATUS_LABELS, type Status } from '@/lib/workflow';
import styles from './status-badge.module.css';

/** The status in words; the colour only helps the eye. */
export const StatusBadge = ({ status }: { status: Status }) => (
  <span className={`${styles.badge} ${styles[status]}`}>{STATUS_LABELS[status]}</span>
);
