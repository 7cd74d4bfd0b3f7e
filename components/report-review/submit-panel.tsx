'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { unsavedParts } from '../report-form/saving/schedule';
import { useChecks, useWorkspace } from '../report-form/workspace/context';
import { type Blocking, blockingErrors } from './blocking-errors';
import styles from './pages.module.css';
import type { FindingCounts } from './sorted-findings';
import { SubmitStep } from './submit-step';
import type { ReportVersion } from './transition-dialog';

type Given = {
  report: ReportVersion;
  counts: FindingCounts;
  /** The errors of the text as the server has it. */
  known: readonly Blocking[];
};

/** The way to the review, as the text stands here: what was typed a moment ago counts, saved or not. */
export function SubmitPanel({ report, counts, known }: Given) {
  const { findings, content } = useChecks();
  const here = blockingErrors({ id: report.id, content }, findings);
  const errors = here.length > 0 ? here : known;
  useFreshPage();
  return (
    <section className={styles.panel} aria-label="送审">
      <p className={styles.panelText}>{adviceOf({ ...counts, error: errors.length })}</p>
      <SubmitStep report={report} caution={cautionOf(counts)} errors={errors} />
    </section>
  );
}

/** A page that was made before the last words were saved is made anew once they are. */
function useFreshPage(): void {
  const workspace = useWorkspace();
  const router = useRouter();
  useEffect(() => {
    if (unsavedParts(workspace.saving()).length === 0) return;
    void workspace.flush().then((saved) => saved && router.refresh());
  }, [workspace, router]);
}

export function adviceOf({ error, warning, unanswered }: FindingCounts): string {
  const open = unanswered > 0 ? `还有${unanswered}处警告没有说明理由` : '';
  if (error > 0) return `还有${error}处错误，全部改正后才能送审。${open && `${open}，可以改正，也可以说明理由。`}`;
  if (unanswered > 0) return `没有错误。${open}，建议先逐条改正或说明。`;
  return warning > 0 ? '没有错误，警告都已说明理由，可以送审。' : '没有错误和警告，可以送审。';
}

const cautionOf = ({ unanswered }: FindingCounts): string | undefined =>
  unanswered > 0 ? `还有${unanswered}处警告没有说明理由，审核人会看到。` : undefined;
