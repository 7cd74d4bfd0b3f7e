import type { ReportContent } from '@/lib/report';
import { type Failure, fail } from '@/lib/result';
import { type CheckContext, checkReport } from '@/lib/validation';

/** The refusal of a report that still has errors, with all its findings; undefined when it may be sent for review. */
export function blockingFindings(content: ReportContent, context: CheckContext): Failure | undefined {
  const findings = checkReport(content, context);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return undefined;
  return fail('refused', `报告还有${errors}处错误，改正后才能送审。`, { findings });
}
