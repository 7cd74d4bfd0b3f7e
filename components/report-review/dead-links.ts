import type { ReportContent } from '@/lib/report';
import { type Finding, fingerprint } from '@/lib/validation/finding';
import type { LinkEvidence } from '@/lib/validation/link-evidence';
import { deadLink } from '@/lib/validation/rules/dead-link';

/** @property answered whether somebody has given a written reason */
export type DeadLink = { finding: Finding; evidence: LinkEvidence; fingerprint: string; answered: boolean };

/**
 * The warnings of links whose sites say that the page is not there.
 * @param answers the written reasons there are
 */
export function deadLinks(
  content: ReportContent,
  evidence: readonly LinkEvidence[],
  answers: readonly { fingerprint: string }[],
): DeadLink[] {
  const known = new Set(answers.map((answer) => answer.fingerprint));
  const byUrl = new Map(evidence.map((one) => [one.url, one]));
  return deadLink.check(content, { links: evidence }).flatMap((finding) => {
    const one = byUrl.get(finding.quote ?? '');
    if (finding.rule !== 'dead-link' || !one) return [];
    const print = fingerprint(finding);
    return [{ finding, evidence: one, fingerprint: print, answered: known.has(print) }];
  });
}
