'use client';

import Link from 'next/link';
import { type RefObject, useEffect, useRef } from 'react';
import { keyed } from '../ui/keyed';
import { Notice } from '../ui/notice';
import type { Blocking } from './blocking-errors';
import { filterQuery } from './finding-filter';
import styles from './transitions.module.css';

/** Further errors stand in the list of the page. */
const NAMED = 5;

/** What must be mended first, and the way there; who comes here by the keyboard stands at the first. */
export function BlockingList({ label, errors, asked }: { label: string; errors: readonly Blocking[]; asked: number }) {
  const first = useFocusOn(asked);
  return (
    <Notice tone="error" title={`还不能${label}，请先改正${errors.length}处错误`}>
      <ol className={styles.errors}>
        {keyed(errors.slice(0, NAMED), ({ href, message }) => href + message).map(({ key, item }, index) => (
          <li key={key}>
            <Link ref={index === 0 ? first : undefined} href={item.href}>
              {item.where}：{item.message}
            </Link>
          </li>
        ))}
      </ol>
      {errors.length > NAMED && (
        <p className={styles.others}>
          <Link href={`${filterQuery({ severity: 'error', chapter: '' })}#findings-title`}>
            看其余{errors.length - NAMED}处错误
          </Link>
        </p>
      )}
    </Notice>
  );
}

/** Gives an element the focus each time somebody asks anew. */
function useFocusOn(asked: number): RefObject<HTMLAnchorElement | null> {
  const element = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (asked > 0) element.current?.focus();
  }, [asked]);
  return element;
}
