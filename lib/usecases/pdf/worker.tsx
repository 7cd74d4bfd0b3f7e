import { parentPort } from 'node:worker_threads';
import type { ExportJob } from './export-report-pdf';
import type { JobReply } from './pool';
import { type RenderedPdf, renderReportPdf } from './render-report-pdf';

/** Exports off the request thread: 16 pages would otherwise stall every other request. */
const port = parentPort;
port?.on('message', ({ content, options }: ExportJob) => {
  renderReportPdf(content, options)
    .then((value): JobReply<RenderedPdf> => ({ value }))
    .catch((error: unknown): JobReply<RenderedPdf> => ({ error: String(error instanceof Error ? error.stack : error) }))
    .then((reply) => port.postMessage(reply));
});
