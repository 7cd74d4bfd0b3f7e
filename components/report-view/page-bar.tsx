'use client';

import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import styles from './page-preview.module.css';

/** Which page one looks at, and the way to any other; pages count from 1. */
export function PageBar(props: { page: number; total: number; onPage: (page: number) => void }) {
  const { page, total, onPage } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const wanted = Number(typed ?? page);
    setTyped(null);
    if (Number.isInteger(wanted)) onPage(Math.min(total, Math.max(1, wanted)));
  };
  return (
    <form className={styles.group} aria-label="翻页" onSubmit={go}>
      <ActionIcon variant="default" aria-label="上一页" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <IconChevronUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" aria-label="下一页" disabled={page >= total} onClick={() => onPage(page + 1)}>
        <IconChevronDown size={16} aria-hidden />
      </ActionIcon>
      <label htmlFor={id} className="visually-hidden">
        页码，输入后按回车转到该页
      </label>
      <input
        id={id}
        className={styles.pageNumber}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={typed ?? String(page)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(null)}
      />
      <span className={styles.total}>／{total}页</span>
    </form>
  );
}
