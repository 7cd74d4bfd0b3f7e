'use client';

import { Button } from '@mantine/core';
import { explanationOf } from '@/lib/validation/explanations';
import { Dialog, DialogButtons } from '../ui/dialog';
import { ExplanationBody } from './explanation-body';
import styles from './rules.module.css';

/** A rule explained over the work: nothing typed is left, and the page of its own opens beside it. */
export function ExplanationDialog({ rule, onClose }: { rule: string; onClose: () => void }) {
  const explanation = explanationOf(rule);
  return (
    <Dialog open wide title={explanation?.name ?? '核对规则'} onClose={onClose}>
      {explanation ? <ExplanationBody explanation={explanation} /> : <p>这条规则还没有说明。</p>}
      <DialogButtons>
        <a className={styles.alone} href={`/rules/${rule}`} target="_blank" rel="noreferrer">
          在新窗口打开
        </a>
        <Button onClick={onClose}>关闭</Button>
      </DialogButtons>
    </Dialog>
  );
}
