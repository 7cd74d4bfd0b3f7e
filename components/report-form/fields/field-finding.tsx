import { SEVERITY_LABELS } from '@/lib/validation/finding';
import styles from './fields.module.css';
import type { Said } from './use-said-at';

/** What the rules say of a field, below it. @param id for aria-describedby */
export const FieldFinding = ({ id, said }: { id: string; said: Said | undefined }) =>
  said && (
    <p id={id} className={styles.finding} data-severity={said.severity}>
      <strong>{SEVERITY_LABELS[said.severity]}</strong>　{said.message}
    </p>
  );
