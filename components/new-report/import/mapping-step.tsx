'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { send } from '../../ui/api';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { useAct } from '../../ui/use-act';
import { type KnownReport, originRemarks, periodRemarks } from '../remarks';
import { FoundContent } from './found-content';
import { HeadingsTable } from './headings-table';
import styles from './import.module.css';
import { MissedHeading } from './missed-heading';
import { NotesList } from './notes-list';
import { UnplacedLines } from './unplaced-lines';
import type { Intake, Reading } from './use-intake';

/** How the text was understood: put right what is wrong, then make the draft. */
export function MappingStep(props: {
  intake: Intake;
  reading: Reading;
  school: string;
  known: readonly KnownReport[];
}) {
  const { intake, reading, school } = props;
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { content, headings, notes, text } = reading;
  const create = useAct(
    () => send<{ id: string }>('POST', '/api/reports', { source: 'import', content }),
    ({ id }) => router.push(`/reports/${id}`),
  );
  const known = new Set(headings.map(({ line }) => line));
  const remarks = [...originRemarks(content, school), ...periodRemarks(content.preface.period, props.known)];
  return (
    <div className={styles.form}>
      <section className={styles.section} aria-labelledby="headings-title">
        <h2 ref={heading} tabIndex={-1} id="headings-title">
          标题对应关系
        </h2>
        <p className={styles.hint}>归错的请改选，改后立即按新的对应关系重新读取。</p>
        <HeadingsTable headings={headings} variant={content.variant} busy={intake.busy} onCorrect={intake.correct} />
        <MissedHeading
          text={text}
          variant={content.variant}
          known={known}
          busy={intake.busy}
          onCorrect={intake.correct}
        />
        <p role="status" className={styles.status}>
          {intake.busy && '正在按您的更正重新读取…'}
        </p>
        <FailureNotice failure={intake.failure} />
      </section>
      <section className={styles.section} aria-labelledby="found-title">
        <h2 id="found-title">读出的内容</h2>
        <FoundContent content={content} />
        {remarks.map((remark) => (
          <Notice key={remark} tone="warning">
            {remark}
          </Notice>
        ))}
        {content.unplaced.lines.length > 0 && <UnplacedLines lines={content.unplaced.lines} />}
      </section>
      {notes.length > 0 && (
        <section className={styles.section} aria-labelledby="notes-title">
          <h2 id="notes-title">读取时的发现（{notes.length}）</h2>
          <NotesList notes={notes} />
        </section>
      )}
      <FailureNotice failure={create.failure} />
      <div className={styles.confirm}>
        <Button loading={create.busy} disabled={intake.busy} onClick={() => void create.run()}>
          确认，建立草稿
        </Button>
        <Button variant="default" disabled={create.busy} onClick={intake.startOver}>
          返回原文
        </Button>
      </div>
    </div>
  );
}
