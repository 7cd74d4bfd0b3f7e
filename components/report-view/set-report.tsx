'use client';

import type { ReactNode } from 'react';
import type { MetricsData } from '@/lib/typeset';
import { PagePreview, type PreviewGiven } from './page-preview';
import { useShownPages } from './use-shown-pages';

type Given = PreviewGiven & { metrics: MetricsData; waiting: ReactNode; failed: ReactNode };

/** Sets the report and shows its pages as soon as there are any. */
export function SetReport({ metrics, waiting, failed: notice, ...given }: Given) {
  const { shown, failed } = useShownPages(given.content, metrics);
  if (failed) return notice;
  return shown ? <PagePreview {...given} shown={shown} /> : waiting;
}
