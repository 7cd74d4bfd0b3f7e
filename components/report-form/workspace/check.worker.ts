import type { ReportContent } from '@/lib/report';
import { checkReport } from '@/lib/validation';

type Question = { id: number; content: ReportContent; lastYear: ReportContent | null };

/** The same rules as the server's, off the thread that answers the keyboard. */
addEventListener('message', ({ data: { id, content, lastYear } }: MessageEvent<Question>) => {
  postMessage({ id, findings: checkReport(content, lastYear ? { lastYear } : {}) });
});
