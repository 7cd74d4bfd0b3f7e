import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReportContent } from '@/lib/report';
import type { Result } from '@/lib/result';
import { createPool } from './pool';
import type { RenderedPdf, RenderOptions } from './render-report-pdf';

export type ExportJob = { content: ReportContent; options: RenderOptions };

const WAITING_AT_MOST = 16;
const TIMEOUT_MS = 60_000;
const WORKERS = Math.max(1, Math.min(2, availableParallelism() - 1));

const run = createPool<ExportJob, RenderedPdf>({
  spawn: () => new Worker(new URL('./worker.tsx', import.meta.url)),
  size: WORKERS,
  queue: WAITING_AT_MOST,
  timeout: TIMEOUT_MS,
});

/** The same PDF as renderReportPdf gives, made in a worker thread; busy when too many are under way. */
export const exportReportPdf = (content: ReportContent, options: RenderOptions): Promise<Result<RenderedPdf>> =>
  run({ content, options: { ...options, fonts: withoutEnvironment(options.fonts) } });

/** The worker has the environment of the process; it cannot be sent. */
const withoutEnvironment = (fonts: RenderOptions['fonts']): RenderOptions['fonts'] =>
  fonts?.uploadedFolder ? { uploadedFolder: fonts.uploadedFolder } : undefined;
