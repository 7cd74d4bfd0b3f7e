'use client';

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SendFailure } from './api';
import { Dialog, DialogButtons } from './dialog';
import styles from './dialog.module.css';
import { FailureNotice } from './failure-notice';

/** Asks once before something that cannot simply be undone. What follows is said in `children`. */
export function ConfirmDialog(props: {
  open: boolean;
  title: string;
  confirmLabel: string;
  danger?: boolean;
  busy?: boolean;
  disabled?: boolean;
  failure?: SendFailure | null;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Dialog open={props.open} title={props.title} onClose={props.onClose}>
      <div>{props.children}</div>
      <FailureNotice failure={props.failure ?? null} />
      <p role="status" className={styles.busy}>
        {props.busy && '正在办理，请稍候…'}
      </p>
      <DialogButtons>
        <Button variant="default" onClick={props.onClose} disabled={props.busy}>
          取消
        </Button>
        <Button
          color={props.danger ? 'red' : undefined}
          loading={props.busy}
          disabled={props.disabled}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
