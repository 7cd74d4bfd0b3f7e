'use client';

import { startTransition, useEffect, useState } from 'react';
import type { ReportContent } from '@/lib/report';
import type { MetricsData } from '@/lib/typeset';
import { pagesWorker, type ShownPages } from './pages-worker';

/** The report's pages, set anew after every change; undefined until they are there. A key goes before a page. */
export function useShownPages(content: ReportContent, metrics: MetricsData): { shown?: ShownPages; failed: boolean } {
  const [shown, setShown] = useState<ShownPages>();
  const [failed, setFailed] = useState(false);
  const [started, setStarted] = useState<ReturnType<typeof pagesWorker>>();
  useEffect(() => {
    const worker = pagesWorker(metrics, {
      shown: (pages) => startTransition(() => setShown(pages)),
      failed: () => setFailed(true),
    });
    setStarted(worker);
    return worker.stop;
  }, [metrics]);
  useEffect(() => started?.show(content), [started, content]);
  return { shown, failed };
}
