import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './link-button.module.css';

/** A link that is the page's next step; a plain link otherwise looks like text. */
export function LinkButton(props: { href: string; quiet?: boolean; children: ReactNode }) {
  return (
    <Link href={props.href} className={props.quiet ? styles.quiet : styles.main}>
      {props.children}
    </Link>
  );
}
