import type { ReportContent } from '@/lib/report';
import type { Finding } from '@/lib/validation/finding';
import { fullPlaceBefore } from '@/lib/validation/place-before';
import { findingHref } from './place-href';

/** An error that keeps a report from its review, and the way to it. */
export type Blocking = { href: string; where: string; message: string };

/** The errors among findings. */
export const blockingErrors = (
  { id, content }: { id: string; content: ReportContent },
  findings: readonly Finding[],
): Blocking[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({
      href: findingHref(id, finding),
      where: fullPlaceBefore(content, finding),
      message: finding.message,
    }));
