import { z } from 'zod';
import { isLinkRunState, type LinkRunState } from '@/lib/validation/link-evidence';
import type { Db } from './client';
import { readJson } from './json';
import type { Author } from './parts';
import type { Scope } from './tenancy';

/** A pass over a report's links as it was begun, and how it stood last. */
export type KeptRun = { state: LinkRunState; links: string[]; by: Author; startedAt: Date };

const linksSchema = z.array(z.string());

/** The last pass over a report's links; null where there never was one. */
export async function findLinkRun(db: Db, scope: Scope, reportId: string): Promise<KeptRun | null> {
  const row = await db.linkRun.findFirst({ where: { reportId, institutionId: scope.institutionId } });
  if (!row) return null;
  const { state, links, byId, byName, startedAt } = row;
  if (!isLinkRunState(state)) throw new Error(`unreadable link run: ${state}`);
  return { state, links: readJson(linksSchema, links, 'link run'), by: { id: byId, name: byName }, startedAt };
}

/** Puts a pass that begins in the place of the one before. */
export async function keepLinkRun(tx: Db, scope: Scope, reportId: string, run: KeptRun): Promise<void> {
  const { state, links, by, startedAt } = run;
  const data = { state, links: JSON.stringify(links), byId: by.id, byName: by.name, startedAt };
  const where = { reportId, institutionId: scope.institutionId };
  const { count } = await tx.linkRun.updateMany({ where, data });
  if (count === 0) await tx.linkRun.create({ data: { ...where, ...data } });
}

/** Says how a pass ended; one that was begun since is left alone. @param startedAt of the pass that ended */
export async function endLinkRun(
  tx: Db,
  scope: Scope,
  reportId: string,
  startedAt: Date,
  state: LinkRunState,
): Promise<void> {
  const where = { reportId, institutionId: scope.institutionId, startedAt, state: 'running' };
  await tx.linkRun.updateMany({ where, data: { state } });
}
