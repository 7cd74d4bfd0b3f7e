'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Change } from '@/lib/validation/change';
import { explanationOf } from '@/lib/validation/explanations';
import type { Finding } from '@/lib/validation/finding';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { useChecks } from '../workspace/context';
import { CHANGED, ChangeList } from './change-list';
import type { Proposal } from './fixes';
import styles from './fixes.module.css';
import { useMayMake } from './use-fixes';
import { useMaking } from './use-making';
import { verbOf } from './verbs';

const UNBOUND = '文字不变，今后不再随统计表改变。如果统计表漏填了，请不改正文，去补填统计表。';
const FOLLOWS = '改后随统计表改变。如果错的是统计表，请不改正文，去改统计表。';

/** What would be changed for a finding, before anything is; those of the same kind may go along. */
export function FixDialog({ finding, onMade, onClose }: Proposal & { onClose: () => void }) {
  const name = explanationOf(finding.rule)?.name ?? '文字';
  const { findings } = useChecks();
  const may = useMayMake();
  const make = useMaking();
  const [all, setAll] = useState(false);
  const [stale, setStale] = useState(false);
  const own = finding.fix ?? [];
  const likewise = fixableLike(finding, findings, may).map(({ fix }) => fix ?? []);
  const alike = likewise.flat();
  const changes = all ? alike : own;
  const verb = verbOf(changes);
  const act = () => {
    if (make(name, all ? likewise : [own]).made === 0) return setStale(true);
    onClose();
    onMade?.();
  };
  return (
    <Dialog open wide title={`${unbinds(finding) ? '解除绑定' : '修改'}：${name}`} onClose={onClose}>
      <p className={styles.lead}>{all ? `同类问题共${verb}${changes.length}处，之后可以撤销。` : finding.message}</p>
      <ChangeList changes={changes} />
      {changes.some(({ bound }) => bound) && <p className={styles.lead}>{FOLLOWS}</p>}
      {changes.some(({ unbinds }) => unbinds) && <p className={styles.lead}>{UNBOUND}</p>}
      {alike.length > own.length && (
        <label className={styles.choice}>
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          同类的全部{verbOf(alike)}（共{alike.length}处）
        </label>
      )}
      {stale && <Notice tone="warning">{CHANGED}</Notice>}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {stale ? '关闭' : `不${verb}`}
        </Button>
        {!stale && <Button onClick={act}>{all ? `全部${verb}（${changes.length}处）` : verb}</Button>}
      </DialogButtons>
    </Dialog>
  );
}

const unbinds = ({ fix = [] }: Finding): boolean => fix.some((change) => change.unbinds);

/** The findings with a change of the same kind that this person may make, of one rule. */
const fixableLike = (finding: Finding, findings: readonly Finding[], may: (fix: readonly Change[]) => boolean) =>
  findings.filter(
    (other) =>
      other.rule === finding.rule && other.fix !== undefined && unbinds(other) === unbinds(finding) && may(other.fix),
  );
