import * as z from 'zod/mini';
import { isPartKey } from '@/lib/report';
import { type Finding, SEVERITIES } from '@/lib/validation/finding';
import type { SendFailure } from '../ui/api';

const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  part: z.custom<Finding['part']>((part) => typeof part === 'string' && isPartKey(part)),
  chapter: z.string(),
  path: z.optional(z.string()),
  quote: z.optional(z.string()),
  message: z.string(),
  about: z.optional(z.string()),
});
const detailsSchema = z.object({ findings: z.array(findingSchema) });

/** The findings of the text as the server had it, where a step was refused for its errors. */
export function refusedFindings(failure: SendFailure | null): Finding[] | undefined {
  const details = detailsSchema.safeParse(failure?.details);
  return details.success ? details.data.findings : undefined;
}
