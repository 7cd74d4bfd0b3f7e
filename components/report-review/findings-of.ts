import type { OpenReport } from '@/lib/usecases/open-report';
import { checkReport } from '@/lib/validation';
import type { Finding } from '@/lib/validation/finding';

/** The same rules the server asks before a submission, over the report as it was opened. */
export const findingsOf = ({ content, lastYear, links, settings }: OpenReport): Finding[] =>
  checkReport(content, { lastYear: lastYear?.content, links: links.evidence, settings });
