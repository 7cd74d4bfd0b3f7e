import type { PartKey } from '@/lib/report';

export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SEVERITY_LABELS: Record<Severity, string> = { error: '错误', warning: '警告', hint: '提示' };

/**
 * One thing a careful reader would remark on.
 * `error` blocks submission, `warning` wants a look or a written reason, `hint` only shows.
 */
export type Finding = {
  /** Stable rule id (domain.md 7.1), e.g. 'sum-mismatch'. */
  rule: string;
  severity: Severity;
  /** The part it belongs to: 'preface', 'proactive', 'item:12', 'signature' … */
  part: PartKey;
  /** The chapter as the command line prints it: the part, with every item under 'checklist'. */
  chapter: string;
  /** Where in the part: 'prose.3' (block), 'tables.applications.received.total' (cell), 'period.start', 'links.0' … */
  path?: string;
  /** The author's words it speaks of. */
  quote?: string;
  /** Chinese, with both values: "269＋162＋91＝522，与总数466不符，相差56". */
  message: string;
  /** The clause it rests on. */
  basis?: string;
  values?: Record<string, string | number>;
};

/** What a written reason is attached to: the reason stays valid while rule, place and quoted words stay the same. */
export const fingerprint = (finding: Finding): string =>
  [finding.rule, finding.part, finding.quote ?? finding.path ?? '', finding.message].join('|');
