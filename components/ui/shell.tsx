import type { ReactNode } from 'react';
import { type Actor, ROLE_LABELS } from '@/lib/workflow';
import { navigationFor } from './navigation';
import styles from './shell.module.css';
import { ShellBar } from './shell-bar';

/**
 * The frame of every page behind the sign-in.
 */
export function Shell(props: { actor: Actor; school?: string; children: ReactNode }) {
  const { actor, school, children } = props;
  return (
    <div className={styles.frame}>
      <a href="#main" className={styles.skip}>
        跳到正文
      </a>
      <ShellBar
        items={navigationFor(actor)}
        school={school ?? ''}
        name={actor.name}
        roles={actor.roles.map((role) => ROLE_LABELS[role].name).join('、')}
      />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}

/** The usual width and margins of a page's content. */
export const Page = ({ narrow, children }: { narrow?: boolean; children: ReactNode }) => (
  <div className={narrow ? styles.narrow : styles.page}>{children}</div>
);
