'use client';

import type { ReactNode } from 'react';
import styles from './fixes.module.css';

/** Chooses several things at once: all, none, or some of them. */
export const Tick = (props: { some: number; of: number; onTick: (on: boolean) => void; children: ReactNode }) => (
  <label className={styles.tick}>
    <input
      type="checkbox"
      checked={props.some > 0}
      ref={(box) => {
        if (box) box.indeterminate = props.some > 0 && props.some < props.of;
      }}
      onChange={(event) => props.onTick(event.currentTarget.checked)}
    />
    <span>{props.children}</span>
  </label>
);
