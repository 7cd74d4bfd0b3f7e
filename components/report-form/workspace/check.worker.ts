import type { ReportContent } from '@/lib/report';
import { type CheckContext, checkReport } from '@/lib/validation';

type Question = { id: number; content: ReportContent; context: CheckContext };

/** The same rules as the server's, off the thread that answers the keyboard. */
addEventListener('message', ({ data: { id, content, context } }: MessageEvent<Question>) => {
  postMessage({ id, findings: checkReport(content, context) });
});
