import type { ReportContent } from '@/lib/report';
import { type CheckContext, checkReport } from '@/lib/validation';

type Question = { id: number; content: ReportContent; news: CheckContext };

let context: CheckContext = {};

/** The same rules as the server's, off the thread that answers the keyboard; what they have read stays read. */
addEventListener('message', ({ data: { id, content, news } }: MessageEvent<Question>) => {
  context = { ...context, ...news };
  postMessage({ id, findings: checkReport(content, context) });
});
