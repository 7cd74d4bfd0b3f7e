import { type Db, findInstitution, listLinkChecks, type Scope } from '@/lib/persistence';
import type { LinkEvidence } from '@/lib/validation/link-evidence';
import { type LinkRun, runOf } from './runs';

/** What is known of a report's links. */
export type LinksView = {
  /** False where the school has switched the check off: then nothing is shown as evidence either. */
  enabled: boolean;
  run: LinkRun | null;
  evidence: LinkEvidence[];
};

export async function linksView(db: Db, scope: Scope, reportId: string): Promise<LinksView> {
  const { checksLinks } = await findInstitution(db, scope);
  if (!checksLinks) return { enabled: false, run: null, evidence: [] };
  const run = runOf(reportId);
  return { enabled: true, run: run && { ...run }, evidence: await listLinkChecks(db, scope, reportId) };
}
