'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { keyed } from '../ui/keyed';
import { Notice } from '../ui/notice';
import styles from './transitions.module.css';

export type Blocking = { href: string; where: string; message: string };

/** Further errors stand in the list below. */
const NAMED = 5;

/** 送审 while errors are known: no dialog that could only be refused, but what to mend first and the way there. */
export function BlockedSubmit({ label, errors }: { label: string; errors: readonly Blocking[] }) {
  const [asked, setAsked] = useState(0);
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (asked > 0) first.current?.focus();
  }, [asked]);
  return (
    <>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => setAsked(asked + 1)}>
          {label}（先改{errors.length}处错误）
        </Button>
      </div>
      {asked > 0 && (
        <div className={styles.blocked}>
          <Notice tone="error" title={`还不能${label}，请先改正${errors.length}处错误`}>
            <ol className={styles.errors}>
              {keyed(errors.slice(0, NAMED), ({ href, message }) => href + message).map(({ key, item }, index) => (
                <li key={key}>
                  <Link ref={index === 0 ? first : undefined} href={item.href}>
                    {item.where}
                  </Link>
                  ：{item.message}
                </li>
              ))}
            </ol>
            {errors.length > NAMED && <p className={styles.others}>其余{errors.length - NAMED}处见下方检查结果。</p>}
          </Notice>
        </div>
      )}
    </>
  );
}
