'use client';

import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import styles from './page-preview.module.css';
import { larger, smaller, type Zoom } from './zoom';

const NAMED: readonly (readonly [value: string, label: string, zoom: Zoom])[] = [
  ['width', '适合宽度', 'width'],
  ['page', '适合整页', 'page'],
  ['100', '100%', 100],
];

/** How large the pages are. The browser's own Ctrl + and − stay the browser's. */
export function ZoomBar(props: { zoom: Zoom; percent: number; onZoom: (zoom: Zoom) => void }) {
  const { zoom, percent, onZoom } = props;
  const named = NAMED.some(([value]) => value === String(zoom));
  return (
    <fieldset className={styles.group} aria-label="缩放">
      <ActionIcon
        variant="default"
        aria-label="缩小"
        disabled={smaller(percent) >= percent}
        onClick={() => onZoom(smaller(percent))}
      >
        <IconMinus size={16} aria-hidden />
      </ActionIcon>
      <select
        className={styles.select}
        aria-label="显示大小"
        value={String(zoom)}
        onChange={(event) => {
          const chosen = NAMED.find(([value]) => value === event.currentTarget.value);
          if (chosen) onZoom(chosen[2]);
        }}
      >
        {NAMED.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {!named && <option value={String(zoom)}>{percent}%</option>}
      </select>
      <ActionIcon
        variant="default"
        aria-label="放大"
        disabled={larger(percent) <= percent}
        onClick={() => onZoom(larger(percent))}
      >
        <IconPlus size={16} aria-hidden />
      </ActionIcon>
    </fieldset>
  );
}
