import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type NoticeTone = 'error' | 'warning' | 'info' | 'done';

/**
 * A message in the page. Errors interrupt a screen reader, the others wait for a pause;
 * the tone is told by the words as well, never by colour alone.
 */
export function Notice(props: { tone: NoticeTone; title?: string; children?: ReactNode; quiet?: boolean }) {
  const role = props.quiet ? undefined : props.tone === 'error' ? 'alert' : 'status';
  return (
    <div role={role} className={styles[props.tone]}>
      {props.title && <p className={styles.title}>{props.title}</p>}
      {props.children && <div>{props.children}</div>}
    </div>
  );
}
