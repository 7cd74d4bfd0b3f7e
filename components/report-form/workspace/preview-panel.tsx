'use client';

import dynamic from 'next/dynamic';
import { useCallback, useEffect, useState } from 'react';
import { isPartKey, type PartKey } from '@/lib/report';
import type { MetricsData } from '@/lib/typeset';
import { send } from '../../ui/api';
import { Notice } from '../../ui/notice';
import { useChecks, useReport } from './context';
import { groupOf } from './places';

const Waiting = () => <p role="status">正在排版…</p>;

const PagePreview = dynamic(() => import('../../report-view/page-preview').then((module) => module.PagePreview), {
  ssr: false,
  loading: Waiting,
});

/** The true pages of the text as it stands here, saved or not; open where the part at hand begins. */
export function PreviewPanel({ part }: { part: PartKey }) {
  const { opened } = useReport();
  // Typesetting takes longer than a key may: it follows the checks, which wait for a pause.
  const { content } = useChecks();
  const metrics = useMetrics();
  const group = groupOf(part);
  const opensAt = useCallback((printed: string) => isPartKey(printed) && groupOf(printed) === group, [group]);
  if (metrics.failure) return <Notice tone="error">{metrics.failure}</Notice>;
  if (!metrics.value) return <Waiting />;
  return (
    <PagePreview
      content={content}
      metrics={metrics.value}
      draft={opened.report.status !== 'published'}
      opensAt={opensAt}
    />
  );
}

function useMetrics(): { value?: MetricsData; failure?: string } {
  const [state, setState] = useState<{ value?: MetricsData; failure?: string }>({});
  useEffect(() => {
    const leave = new AbortController();
    void send<MetricsData>('GET', '/api/fonts/metrics', undefined, { signal: leave.signal }).then((answer) => {
      if (!leave.signal.aborted) setState(answer.ok ? { value: answer.value } : { failure: answer.message });
    });
    return () => leave.abort();
  }, []);
  return state;
}
