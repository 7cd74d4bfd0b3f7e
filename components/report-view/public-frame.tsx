import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './public.module.css';

/** The frame of what anybody may read. @param reader name of the person signed in, if any */
export const PublicFrame = ({ reader, children }: { reader?: string; children: ReactNode }) => (
  <>
    <a href="#main" className={styles.skip}>
      跳到正文
    </a>
    <header className={styles.bar}>
      <Link href="/published" className={styles.brand}>
        信息公开工作年度报告
      </Link>
      {reader === undefined ? (
        <Link href="/sign-in">工作人员登录</Link>
      ) : (
        <span className={styles.reader}>
          {reader}
          <Link href="/reports">返回年度报告</Link>
        </span>
      )}
    </header>
    <main id="main" tabIndex={-1} className={styles.main}>
      {children}
    </main>
  </>
);
