'use client';

import { formatMoment } from '../../ui/dates';
import { useSaving } from '../workspace/context';
import type { SaveState } from './machine';
import styles from './saving.module.css';
import { saveView } from './schedule';

const CLOCK_LENGTH = 5;

export function saveText(state: SaveState): string {
  const view = saveView(state);
  switch (view.kind) {
    case 'unchanged':
      return '内容已同步';
    case 'saving':
      return '保存中…';
    case 'saved':
      return `已保存 ${formatMoment(state.savedAt ?? '').slice(-CLOCK_LENGTH)}`;
    case 'offline':
      return '离线，待联网后保存';
    case 'conflict':
      return '有冲突，待处理';
    case 'signed-out':
      return '需重新登录';
    case 'refused':
      return `未保存：${view.message}`;
  }
}

/** Whether what was typed is safe: always in sight, told to screen readers when it changes for the worse. */
export function SaveStatus() {
  const state = useSaving();
  const { kind } = saveView(state);
  const calm = kind === 'saved' || kind === 'saving' || kind === 'unchanged';
  return (
    <p className={styles.status} data-state={kind} role="status" aria-live={calm ? 'off' : 'polite'}>
      {saveText(state)}
    </p>
  );
}
