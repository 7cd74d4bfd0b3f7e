import type { ReactNode } from 'react';
import styles from './lone-page.module.css';

/** A page with one thing on it and no bar: signing in, a page that is not there, an error. */
export const LonePage = (props: {
  brand: string;
  title: string;
  note?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}) => (
  <main id="main" className={styles.page}>
    <div className={styles.box}>
      <p className={styles.brand}>{props.brand}</p>
      <h1 className={styles.title}>{props.title}</h1>
      {props.note && <p className={styles.note}>{props.note}</p>}
      {props.children}
    </div>
    {props.foot && <div className={styles.foot}>{props.foot}</div>}
  </main>
);
