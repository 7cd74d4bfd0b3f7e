'use client';

import Link from 'next/link';
import { useState } from 'react';
import styles from './person-menu.module.css';
import { leave } from './sign-out';
import { useDisclosure } from './use-disclosure';

/** Who is signed in, and what they can do about it. */
export function PersonMenu({ name, roles }: { name: string; roles: string }) {
  const menu = useDisclosure();
  const [leaving, setLeaving] = useState(false);
  const goodbye = () => {
    setLeaving(true);
    leave().catch(() => setLeaving(false));
  };
  return (
    <div className={styles.person} ref={menu.area}>
      <button type="button" className={styles.button} {...menu.button} aria-controls="person-menu">
        <span className={styles.name}>{name}</span>
        <span aria-hidden="true" className={styles.mark} />
      </button>
      <div id="person-menu" hidden={!menu.open} className={styles.panel}>
        <p className={styles.roles}>
          {name}
          <span>{roles}</span>
        </p>
        <Link href="/account/password" className={styles.entry} onClick={menu.close}>
          修改密码
        </Link>
        <button type="button" className={styles.entry} onClick={goodbye} disabled={leaving}>
          {leaving ? '正在退出…' : '退出'}
        </button>
      </div>
    </div>
  );
}
