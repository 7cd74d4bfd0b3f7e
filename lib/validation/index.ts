import type { ReportContent } from '@/lib/report';
import type { Finding } from './finding';
import type { CheckContext } from './rule';
import { RULES } from './rules';

/**
 * Everything a careful reader would remark on, in the order of the rules. Pure: the same in the browser and on the server.
 * @param context last year's report and the day of checking, where known
 */
export const checkReport = (content: ReportContent, context: CheckContext = {}): Finding[] =>
  RULES.flatMap((rule) => rule.check(content, context));

export * from './finding';
export * from './findings-by-part';
export * from './progress';
export type { CheckContext, Rule } from './rule';
