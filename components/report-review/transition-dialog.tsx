'use client';

import { NativeSelect, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type TransitionAction, transitionOf } from '@/lib/workflow';
import { useContent } from '../report-form/workspace/context';
import { type Answer, send } from '../ui/api';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { useAct } from '../ui/use-act';
import { type Blocking, blockingErrors } from './blocking-errors';
import { BlockingList } from './blocking-list';
import { MissingRefusal, missingIn } from './missing-refusal';
import { refusedFindings } from './refused-errors';
import styles from './transitions.module.css';

export type ReportVersion = { id: string; version: number };
export type PartOption = { value: string; label: string };

type Request = { reason?: string; part?: string };

/** Confirms one step of the report. Where the step needs a reason it is asked here, for the whole report or one part. */
export function TransitionDialog(props: {
  action: TransitionAction;
  report: ReportVersion;
  parts: PartOption[];
  open: boolean;
  /** Errors known while the dialog stands open. */
  blocked?: readonly Blocking[];
  /** What must be done before the step is taken; a refusal keeps it from being taken. */
  before?: () => Promise<Answer<unknown>>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { action, report, parts, open, blocked = [], before, onClose, children } = props;
  const { label, needsReason } = transitionOf(action);
  const router = useRouter();
  const content = useContent();
  const [reason, setReason] = useState('');
  const [part, setPart] = useState('');
  const taken = useRef(false);
  const move = useAct(
    async (request: Request) => {
      const ready = await before?.();
      if (ready?.ok === false) return ready;
      return send<unknown>('POST', `/api/reports/${encodeURIComponent(report.id)}/transitions`, {
        action,
        version: report.version,
        ...request,
      });
    },
    () => {
      taken.current = true;
      onClose();
      router.refresh();
    },
  );
  // The button that was pressed goes once the step is taken: who came by keyboard reads on from the page's heading.
  useEffect(
    () => () => {
      if (taken.current) document.querySelector<HTMLElement>('main h1')?.focus();
    },
    [],
  );
  const missing = missingIn(move.failure);
  const refused = refusedFindings(move.failure);
  const errors = refused ? blockingErrors({ id: report.id, content }, refused) : blocked;
  const request = needsReason ? { reason: reason.trim(), ...(part === '' ? {} : { part }) } : {};
  return (
    <ConfirmDialog
      open={open}
      title={`${label}？`}
      confirmLabel={label}
      danger={action === 'return'}
      busy={move.busy}
      disabled={errors.length > 0 || (needsReason && reason.trim() === '')}
      failure={missing || refused ? null : move.failure}
      onConfirm={() => void move.run(request)}
      onClose={() => {
        move.forget();
        onClose();
        // The page was made before somebody's errors came in.
        if (refused) router.refresh();
      }}
    >
      <div className={styles.dialog}>
        <div>{children}</div>
        {errors.length > 0 && <BlockingList label={label} errors={errors} asked={1} />}
        {missing && <MissingRefusal reportId={report.id} places={missing} />}
        {needsReason && (
          <>
            <NativeSelect
              label="退回范围"
              data={[{ value: '', label: '整份报告' }, ...parts]}
              value={part}
              onChange={(event) => setPart(event.currentTarget.value)}
            />
            <Textarea
              label="退回理由"
              description="写明要改什么，编制人会在报告首页看到"
              required
              autosize
              minRows={3}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </>
        )}
      </div>
    </ConfirmDialog>
  );
}
