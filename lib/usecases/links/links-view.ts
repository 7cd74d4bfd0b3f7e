import { type Db, findInstitution, listLinkChecks, type Scope } from '@/lib/persistence';
import type { LinkEvidence } from '@/lib/validation/link-evidence';
import { runView } from './run-view';
import type { LinkRun } from './runs';

/** What is known of a report's links. */
export type LinksView = {
  /** False where the school has switched the check off: then nothing is shown as evidence either. */
  enabled: boolean;
  run: LinkRun | null;
  /** All there is, or what was learned since the moment that was asked for. */
  evidence: LinkEvidence[];
  /** The server's clock, ISO: how old evidence is must not depend on whose clock is asked. */
  now: string;
};

/** @param since leaves out evidence from before; what was learned at that very moment is told once more */
export async function linksView(db: Db, scope: Scope, reportId: string, since?: Date): Promise<LinksView> {
  const { checksLinks } = await findInstitution(db, scope);
  const now = new Date().toISOString();
  if (!checksLinks) return { enabled: false, run: null, evidence: [], now };
  // The run first: one that has ended by then has left all its evidence.
  const run = await runView(db, scope, reportId);
  return { enabled: true, run, evidence: await listLinkChecks(db, scope, reportId, since), now };
}
