'use client';

import { Button } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useCallback, useEffect, useState } from 'react';
import type { ReportContent } from '@/lib/report';
import type { MetricsData } from '@/lib/typeset';
import { type Answer, send } from '../ui/api';
import { FailureNotice } from '../ui/failure-notice';
import styles from './report-pages.module.css';

const Waiting = () => (
  <p role="status" className={styles.waiting}>
    正在排版…
  </p>
);

/** Typesetting comes to the browser only when someone looks at pages. */
const PagePreview = dynamic(async () => (await import('./page-preview')).PagePreview, { ssr: false, loading: Waiting });

/** The report's true pages, with the server's font metrics fetched first. */
export function ReportPages({ content, draft }: { content: ReportContent; draft: boolean }) {
  const [answer, setAnswer] = useState<Answer<MetricsData> | null>(null);
  const load = useCallback(async () => {
    setAnswer(null);
    setAnswer(await send<MetricsData>('GET', '/api/fonts/metrics'));
  }, []);
  useEffect(() => void load(), [load]);
  if (!answer) return <Waiting />;
  if (answer.ok) return <PagePreview content={content} metrics={answer.value} draft={draft} />;
  return (
    <div className={styles.failed}>
      <FailureNotice failure={answer} />
      <Button variant="default" onClick={() => void load()}>
        再试一次
      </Button>
    </div>
  );
}
