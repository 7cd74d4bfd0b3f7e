import type { ReactNode } from 'react';
import styles from './link-button.module.css';

/** A button that looks as LinkButton does and weighs nothing: for pages that every other page carries along. */
export const PlainButton = (props: { onClick: () => void; children: ReactNode }) => (
  <button type="button" className={styles.main} onClick={props.onClick}>
    {props.children}
  </button>
);
