'use client';

import { Button } from '@mantine/core';
import { explanationOf, GROUP_LABELS } from '@/lib/validation/explanations';
import { Dialog, DialogButtons } from '../ui/dialog';
import { ExplanationBody } from './explanation-body';
import styles from './rules.module.css';

/** A rule explained over the work: nothing typed is left, and the page of its own opens beside it. */
export function ExplanationDialog({ rule, onClose }: { rule: string; onClose: () => void }) {
  const explanation = explanationOf(rule);
  return (
    <Dialog open wide title={explanation?.name ?? '核对规则'} onClose={onClose}>
      {/* Read from the top: without this the dialog would begin at its first link, below. */}
      <p tabIndex={-1} className={styles.start} ref={(start) => start?.setAttribute('autofocus', '')}>
        {explanation ? GROUP_LABELS[explanation.group] : '这条规则还没有说明。'}
      </p>
      {explanation && <ExplanationBody explanation={explanation} />}
      <DialogButtons>
        <a className={styles.alone} href={`/rules/${rule}`} target="_blank" rel="noreferrer">
          在新窗口打开
        </a>
        <Button onClick={onClose}>关闭</Button>
      </DialogButtons>
    </Dialog>
  );
}
