import type { ReactNode } from 'react';
import styles from './shell.module.css';
import { ShellBar, type ShellBarProps } from './shell-bar';

/** The frame of every page behind the sign-in: a way past the bar, the bar, the page. */
export const Shell = ({ children, ...bar }: ShellBarProps & { children: ReactNode }) => (
  <div className={styles.frame}>
    <a href="#main" className={styles.skip}>
      跳到正文
    </a>
    <ShellBar {...bar} />
    <main id="main" tabIndex={-1} className={styles.main}>
      {children}
    </main>
  </div>
);

/** The usual width and margins of a page's content. */
export const Page = ({ narrow, children }: { narrow?: boolean; children: ReactNode }) => (
  <div className={narrow ? styles.narrow : styles.page}>{children}</div>
);
