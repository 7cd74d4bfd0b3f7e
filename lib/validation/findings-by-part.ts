import type { PartKey } from '@/lib/report';
import type { Finding, Severity } from './finding';

export type SeverityCounts = Record<Severity, number>;

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts: SeverityCounts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Findings of every part that has any, in the order they were given. */
export function findingsByPart(findings: readonly Finding[]): Map<PartKey, Finding[]> {
  const parts = new Map<PartKey, Finding[]>();
  for (const finding of findings) {
    const own = parts.get(finding.part);
    if (own) own.push(finding);
    else parts.set(finding.part, [finding]);
  }
  return parts;
}
