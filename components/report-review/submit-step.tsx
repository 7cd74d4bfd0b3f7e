'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { transitionOf } from '@/lib/workflow';
import { type Answer, send } from '../ui/api';
import { BlockedSubmit } from './blocked-submit';
import type { Blocking } from './blocking-errors';
import { CONSEQUENCES } from './consequences';
import type { DeadLink } from './dead-links';
import { SubmissionLinks } from './submission-links';
import { type ReportVersion, TransitionDialog } from './transition-dialog';
import styles from './transitions.module.css';
import { useSubmissionLinks } from './use-submission-links';

type Given = { report: ReportVersion; caution: string | undefined; errors: readonly Blocking[] };

/** 送审: the links are asked meanwhile, those that are gone are named, and whoever submits all the same may say why. */
export function SubmitStep({ report, caution, errors }: Given) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const links = useSubmissionLinks(asking);
  const { label } = transitionOf('submit');
  // Who has the dialog open already reads there what has turned up meanwhile.
  if (errors.length > 0 && !asking) return <BlockedSubmit label={label} errors={errors} />;
  return (
    <div className={styles.buttons}>
      <Button onClick={() => setAsking(true)}>{label}</Button>
      <TransitionDialog
        action="submit"
        report={report}
        parts={[]}
        open={asking}
        blocked={errors}
        before={() => giveReasons(report.id, links.dead, reason.trim())}
        onClose={() => setAsking(false)}
      >
        {caution && <p className={styles.caution}>{caution}</p>}
        <p className={styles.consequence}>{CONSEQUENCES.submit}</p>
        <SubmissionLinks reportId={report.id} links={links} reason={reason} onReason={setReason} />
      </TransitionDialog>
    </div>
  );
}

/** Writes one reason to every dead link that has none, as the list of findings would. @returns the first refusal */
async function giveReasons(reportId: string, dead: readonly DeadLink[], reason: string): Promise<Answer<unknown>> {
  const path = `/api/reports/${encodeURIComponent(reportId)}/answers`;
  for (const { fingerprint, answered } of reason === '' ? [] : dead) {
    if (answered) continue;
    const answer = await send<unknown>('PUT', path, { fingerprint, reason });
    if (!answer.ok) return answer;
  }
  return { ok: true, value: null };
}
