import styles from './own-words.module.css';

/** Why somebody sent the report back, in their own words and lines. */
export function OwnWords({ children }: { children: string }) {
  return <p className={styles.words}>{children}</p>;
}
