import { type Db, findInstitution, listLinkChecks, type Scope } from '@/lib/persistence';
import type { LinkEvidence } from '@/lib/validation/link-evidence';
import { type LinkRun, runOf } from './runs';

/** What is known of a report's links. */
export type LinksView = {
  /** False where the school has switched the check off: then nothing is shown as evidence either. */
  enabled: boolean;
  run: LinkRun | null;
  evidence: LinkEvidence[];
  /** The server's clock, ISO: how old evidence is must not depend on whose clock is asked. */
  now: string;
};

export async function linksView(db: Db, scope: Scope, reportId: string): Promise<LinksView> {
  const { checksLinks } = await findInstitution(db, scope);
  const now = new Date().toISOString();
  if (!checksLinks) return { enabled: false, run: null, evidence: [], now };
  const run = runOf(reportId);
  return { enabled: true, run: run && { ...run }, evidence: await listLinkChecks(db, scope, reportId), now };
}
