'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { explanationOf } from '@/lib/validation/explanations';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { useChecks } from '../workspace/context';
import { CHANGED, ChangeList } from './change-list';
import type { Proposal } from './fixes';
import styles from './fixes.module.css';
import { fixableLike, useFixing, useMayMake } from './use-fixes';

const UNBOUND = '文字不变，今后不再随统计表改变。如果统计表漏填了，请不改正文，去补填统计表。';
const FOLLOWS = '改后随统计表改变。如果错的是统计表，请不改正文，去改统计表。';

/** What would be changed for a finding, before anything is; those of the same kind may go along. */
export function FixDialog({ finding, onMade, onClose }: Proposal & { onClose: () => void }) {
  const name = explanationOf(finding.rule)?.name ?? '文字';
  const { findings } = useChecks();
  const may = useMayMake();
  const { make } = useFixing();
  const [all, setAll] = useState(false);
  const [stale, setStale] = useState(false);
  const own = finding.fix ?? [];
  const likewise = fixableLike(finding, findings, may).map(({ fix }) => fix ?? []);
  const alike = likewise.flat();
  const changes = all ? alike : own;
  const act = () => {
    if (make(name, all ? likewise : [own]).made === 0) return setStale(true);
    onClose();
    onMade?.();
  };
  return (
    <Dialog open wide title={`修改：${name}`} onClose={onClose}>
      <p className={styles.lead}>{all ? `同类问题共改${changes.length}处，改后可以撤销。` : finding.message}</p>
      <ChangeList changes={changes} />
      {changes.some(({ bound }) => bound) && <p className={styles.lead}>{FOLLOWS}</p>}
      {changes.some(({ unbinds }) => unbinds) && <p className={styles.lead}>{UNBOUND}</p>}
      {alike.length > own.length && (
        <label className={styles.choice}>
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          同类的全部改（共{alike.length}处）
        </label>
      )}
      {stale && <Notice tone="warning">{CHANGED}</Notice>}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {stale ? '关闭' : '不改'}
        </Button>
        {!stale && <Button onClick={act}>{all ? `全部改（${changes.length}处）` : '改'}</Button>}
      </DialogButtons>
    </Dialog>
  );
}
