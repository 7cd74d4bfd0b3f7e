import type { ReportContent } from '@/lib/report';
import type { CheckContext } from '../../rule';

/** A report, and what the check is told beside it. */
export type Staged = { content: ReportContent; context: CheckContext };
