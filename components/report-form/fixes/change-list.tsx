'use client';

import { partName } from '@/lib/report/part-names';
import type { Change } from '@/lib/validation/change';
import { keyed } from '../../ui/keyed';
import { scrollRegion } from '../fields/scroll-region';
import { useContent } from '../workspace/context';
import { ChangedWords } from './changed-words';
import styles from './fixes.module.css';

/** Said where nothing was changed because the author wrote meanwhile. */
export const CHANGED = '这里的文字刚刚改过，这处修改已不适用，没有改动。请关闭后按新的核对意见处理。';

const wordsOf = ({ part, path, at, to }: Change): string => `${part} ${path} ${at} ${to}`;

/** All changes by chapter, each in its sentence. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
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
                <ChangedWords change={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
