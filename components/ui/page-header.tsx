import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './page-header.module.css';

/** Title of a page, the way back up, and what one can do here. */
export function PageHeader(props: {
  title: string;
  back?: { href: string; label: string };
  note?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {props.back && (
          <Link href={props.back.href} className={styles.back}>
            <span aria-hidden="true">‹ </span>
            {props.back.label}
          </Link>
        )}
        <h1 tabIndex={-1} className={styles.title}>
          {props.title}
        </h1>
        {props.note && <div className={styles.note}>{props.note}</div>}
      </div>
      {props.children && <div className={styles.actions}>{props.children}</div>}
    </header>
  );
}
