'use client';

import { Button, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { ActButton } from '../ui/act-button';
import { send } from '../ui/api';
import { formatMoment } from '../ui/dates';
import { FailureNotice } from '../ui/failure-notice';
import { useAct } from '../ui/use-act';
import styles from './findings.module.css';
import type { Answer } from './sorted-findings';

/** The written reason to a warning: read, given, changed, taken back. */
export function AnswerBox(props: {
  reportId: string;
  fingerprint: string;
  /** The warning's words, for who cannot see what the buttons stand beside. */
  about: string;
  answer: Answer | null;
  mayAnswer: boolean;
}) {
  const { reportId, fingerprint, about, answer, mayAnswer } = props;
  const router = useRouter();
  const [draft, setDraft] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const save = useAct(
    (reason: string) =>
      send<unknown>('PUT', `/api/reports/${encodeURIComponent(reportId)}/answers`, { fingerprint, reason }),
    () => {
      setDraft(null);
      opener.current?.focus();
      router.refresh();
    },
  );
  const writing = draft !== null;
  useEffect(() => {
    if (writing) return () => opener.current?.focus();
  }, [writing]);
  if (draft !== null) {
    return (
      <form
        className={styles.answerForm}
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.trim() !== '') void save.run(draft.trim());
        }}
      >
        <Textarea
          label="说明理由"
          description="审核人会看到，如“本学年新增校区，故增幅较大”"
          autosize
          minRows={2}
          maxLength={1000}
          autoFocus
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
        <FailureNotice failure={save.failure} />
        <div className={styles.answerButtons}>
          <SubmitButton size="xs" loading={save.busy} disabled={draft.trim() === ''}>
            保存理由
          </SubmitButton>
          <Button size="xs" variant="default" onClick={() => setDraft(null)}>
            取消
          </Button>
        </div>
      </form>
    );
  }
  return (
    <div className={styles.answer}>
      {answer && (
        <p className={styles.reason}>
          <span className={styles.reasonLabel}>理由</span>
          {answer.reason}
          <span className={styles.reasonBy}>
            {answer.byName}，{formatMoment(answer.at)}
          </span>
        </p>
      )}
      <FailureNotice failure={save.failure} />
      {mayAnswer && (
        <div className={styles.answerButtons}>
          <ActButton ref={opener} onClick={() => setDraft(answer?.reason ?? '')}>
            {answer ? '修改理由' : '说明理由'}
            <span className="visually-hidden">：{about}</span>
          </ActButton>
          {answer && (
            <ActButton disabled={save.busy} onClick={() => void save.run('')}>
              删除理由<span className="visually-hidden">：{about}</span>
            </ActButton>
          )}
        </div>
      )}
    </div>
  );
}
