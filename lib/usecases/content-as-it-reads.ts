import { assembleContent, type KeptPart, type ReportHead } from '@/lib/persistence';
import { type ReportContent, withBoundFigures } from '@/lib/report';
import { isEditable } from '@/lib/workflow';

/**
 * A report put together as it reads now. While it is being written, figures bound in its prose say what its tables
 * say, whoever changed them; once it is sent for review no word moves any more.
 * @param lastYear for the changes against it; null leaves those as they were kept
 */
export function contentAsItReads(
  head: ReportHead,
  parts: readonly KeptPart[],
  lastYear: ReportContent | null = null,
): ReportContent {
  const kept = assembleContent(head, parts);
  return isEditable(head.status) ? withBoundFigures(kept, lastYear) : kept;
}
