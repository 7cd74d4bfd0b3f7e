'use client';

import { Button } from '@mantine/core';
import dynamic from 'next/dynamic';
import { type ReactNode, useState } from 'react';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import type { PreviewGiven } from './page-preview';
import styles from './report-pages.module.css';
import { useMetrics } from './use-metrics';

const Waiting = () => (
  <p role="status" className={styles.waiting}>
    正在排版…
  </p>
);

/** Typesetting comes to the browser only when someone looks at pages. */
const SetReport = dynamic(async () => (await import('./set-report')).SetReport, { ssr: false, loading: Waiting });

/** The report's true pages, set with the measures of the server's fonts. */
export function ReportPages(props: PreviewGiven) {
  const { value, failure, retry } = useMetrics();
  const [attempt, setAttempt] = useState(0);
  const failed = (
    <Failed onRetry={() => setAttempt(attempt + 1)}>
      <Notice tone="error">排版没有完成。请再试一次；仍不成功时，请刷新本页。您填写的内容不受影响。</Notice>
    </Failed>
  );
  if (value) return <SetReport key={attempt} {...props} metrics={value} waiting={<Waiting />} failed={failed} />;
  if (!failure) return <Waiting />;
  return (
    <Failed onRetry={retry}>
      <FailureNotice failure={failure} />
    </Failed>
  );
}

const Failed = ({ onRetry, children }: { onRetry: () => void; children: ReactNode }) => (
  <div className={styles.failed}>
    {children}
    <Button variant="default" onClick={onRetry}>
      再试一次
    </Button>
  </div>
);
