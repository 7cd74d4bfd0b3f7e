import type { ComponentProps } from 'react';
import styles from './act-button.module.css';

/** A small act in a list, beside others of its kind: it reads like a link and is a button. */
export const ActButton = (props: Omit<ComponentProps<'button'>, 'className' | 'type'>) => (
  <button type="button" {...props} className={styles.act} />
);
