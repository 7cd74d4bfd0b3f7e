import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** An empty list says what to do next; the way there is given as `children`. */
export function EmptyState(props: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={styles.box}>
      <p className={styles.title}>{props.title}</p>
      <p className={styles.text}>{props.text}</p>
      {props.children && <div className={styles.actions}>{props.children}</div>}
    </div>
  );
}
