import { itemNumber, type PartKey, type ReportContent } from '@/lib/report';
import type { CheckSettings } from './check-settings';
import type { Finding, Severity } from './finding';
import type { LinkEvidence } from './link-evidence';

/** What a rule may know beside the report: last year's, and the day of checking (ISO). */
export type CheckContext = {
  lastYear?: ReportContent | null;
  today?: string;
  /** The school's own; DEFAULT_SETTINGS where it has none. */
  settings?: CheckSettings;
  /** What the links of the items answered when the server asked them. */
  links?: readonly LinkEvidence[];
  /** The written reasons given to its warnings. */
  answers?: readonly { fingerprint: string }[];
};

/** A rule is pure, and knows not what others find: rules share readings of the report, never findings. `id` is one of domain.md 7.1. */
export type Rule = { id: string; check: (content: ReportContent, context: CheckContext) => Finding[] };

type More = Pick<Finding, 'path' | 'quote' | 'basis' | 'values' | 'about' | 'lacks' | 'fix'>;

/** Makes a finding; every item of the list belongs to the chapter 'checklist'. */
export const finding = (
  rule: string,
  severity: Severity,
  part: PartKey,
  message: string,
  more: More = {},
): Finding => ({
  rule,
  severity,
  part,
  chapter: itemNumber(part) === undefined && part !== 'checklist-settings' ? part : 'checklist',
  message,
  ...more,
});
