'use client';

import { useState } from 'react';
import { ITEM_STATE_LABELS, type ItemContent } from '@/lib/report';
import styles from './checklist.module.css';

type Given = {
  name: string;
  item: Pick<ItemContent, 'state' | 'links'>;
  onChange: (links: string[]) => void;
};

/** 无 and 不适用 beside links: whoever answered so decides what becomes of the links, and may take it back. */
export function KeptLinks({ name, item: { state, links }, onChange }: Given) {
  const [removed, setRemoved] = useState<readonly string[]>([]);
  if (links.length === 0 && removed.length > 0)
    return (
      <p role="status" className={styles.kept}>
        已移去{removed.length}条链接。
        <button type="button" className={styles.quiet} onClick={() => onChange([...removed])}>
          撤销
          <span className="visually-hidden">，恢复{name}链接</span>
        </button>
      </p>
    );
  if (links.length === 0 || (state !== 'none' && state !== 'not-applicable')) return null;
  const remove = () => {
    setRemoved(links);
    onChange([]);
  };
  return (
    <p role="status" className={styles.kept}>
      填为“{ITEM_STATE_LABELS[state]}”，还留着{links.length}条链接。
      <button type="button" className={styles.quiet} onClick={remove}>
        移去链接
        <span className="visually-hidden">：{name}</span>
      </button>
    </p>
  );
}
