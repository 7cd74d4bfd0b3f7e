'use client';

import type { ReactNode } from 'react';
import { partName } from '@/lib/report/part-names';
import { AROUND, type Change } from '@/lib/validation/change';
import { keyed } from '../../ui/keyed';
import { scrollRegion } from '../fields/scroll-region';
import { useContent } from '../workspace/context';
import styles from './fixes.module.css';

/** Said where nothing was changed because the author wrote meanwhile. */
export const CHANGED = '这里的文字刚刚改过，这处修改已不适用，没有改动。请关闭后按新的核对意见处理。';

/** Spaces are what is being changed: they are drawn. */
const shown = (text: string): string => text.replaceAll(' ', '␣');
const spoken = (text: string): string => (text === '' ? '空' : text.replaceAll(' ', '空格'));

/** So many characters stay on one line. */
const SHORT = 8;

/** One change in its sentence: what goes, and behind it what comes; a strike through a comma would hide it. */
export const ChangedWords = ({ change: { before, from, to, after, unbinds } }: { change: Change }) => (
  <span className={styles.words}>
    {before.length >= AROUND && '…'}
    {before}
    <span className={from.length + to.length > SHORT ? undefined : styles.together}>
      {from !== '' && !unbinds && (
        <del className={to === '' ? styles.gone : styles.from}>
          <span aria-hidden="true">{shown(from)}</span>
          <span className="visually-hidden">原为“{spoken(from)}”</span>
        </del>
      )}
      {from !== '' && to !== '' && !unbinds && (
        <span aria-hidden="true" className={styles.arrow}>
          →
        </span>
      )}
      {to !== '' && (
        <ins className={styles.to}>
          <span aria-hidden="true">{shown(to)}</span>
          <span className="visually-hidden">{unbinds ? '成为普通数字' : `改为“${spoken(to)}”`}</span>
        </ins>
      )}
      {to === '' && <span className="visually-hidden">，删去</span>}
    </span>
    {after}
    {after.length >= AROUND && '…'}
  </span>
);

const wordsOf = ({ part, path, at, to }: Change): string => `${part} ${path} ${at} ${to}`;

/** All changes by chapter, each in its sentence. @param tick what stands before each, for choosing */
export function ChangeList<C extends Change>({
  changes,
  tick,
}: {
  changes: readonly C[];
  tick?: (change: C) => ReactNode;
}) {
  const content = useContent();
  const parts = [...new Set(changes.map(({ part }) => part))];
  return (
    <div className={styles.list} {...scrollRegion('改动')}>
      {parts.map((part) => (
        <section key={part} aria-label={partName(content, part)}>
          <h3 className={styles.part}>{partName(content, part)}</h3>
          <ul className={styles.changes}>
            {keyed(
              changes.filter((change) => change.part === part),
              wordsOf,
            ).map(({ key, item }) => (
              <li key={key} className={styles.change}>
                {tick?.(item) ?? <ChangedWords change={item} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
