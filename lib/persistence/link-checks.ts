import { isLinkReason, LINK_VERDICTS, type LinkEvidence } from '@/lib/validation/link-evidence';
import type { Db } from './client';
import type { LinkCheckModel } from './generated/models';
import type { Author } from './parts';
import type { Scope } from './tenancy';

/** More than a report's items can hold sensibly; the newest are read. */
const MOST_KEPT = 1_000;

/**
 * The last answer to each link ever asked for a report, newest first.
 * @param since only what was learned then or later; all where it is not said
 */
export async function listLinkChecks(db: Db, scope: Scope, reportId: string, since?: Date): Promise<LinkEvidence[]> {
  const where = { reportId, institutionId: scope.institutionId, ...(since && { at: { gte: since } }) };
  return (await db.linkCheck.findMany({ where, orderBy: { at: 'desc' }, take: MOST_KEPT })).map(evidence);
}

/** Those of some links that were asked then or later. */
export async function linksAskedSince(
  db: Db,
  scope: Scope,
  reportId: string,
  links: readonly string[],
  since: Date,
): Promise<Set<string>> {
  const where = { reportId, institutionId: scope.institutionId, url: { in: [...links] }, at: { gte: since } };
  return new Set((await db.linkCheck.findMany({ where, select: { url: true } })).map(({ url }) => url));
}

/** When some links were asked last, as far as they were (ISO); null where none was. Needs acrossInstitutions(). */
export async function linksAsked(
  db: Db,
  reportId: string,
  links: readonly string[],
): Promise<{ count: number; first: string; last: string } | null> {
  const where = { reportId, url: { in: [...links] } };
  const { _count, _min, _max } = await db.linkCheck.aggregate({
    where,
    _count: true,
    _min: { at: true },
    _max: { at: true },
  });
  return _min.at && _max.at && { count: _count, first: _min.at.toISOString(), last: _max.at.toISOString() };
}

function evidence(row: LinkCheckModel): LinkEvidence {
  const { url, reason, status, title, finalUrl } = row;
  const verdict = LINK_VERDICTS.find((known) => known === row.verdict);
  if (!verdict || !isLinkReason(reason)) throw new Error(`unreadable link check: ${row.verdict} ${reason}`);
  const dates = { checkedAt: row.at.toISOString(), aliveAt: row.aliveAt?.toISOString() ?? null };
  return { url, verdict, reason, status, title, finalUrl, ...dates, checkedByName: row.byName };
}

type Given = Omit<LinkEvidence, 'checkedAt' | 'checkedByName' | 'aliveAt'>;

/** Keeps what a link answered now; when it was alive last stays known. */
export async function keepLinkCheck(
  tx: Db,
  scope: Scope,
  reportId: string,
  { url, ...answer }: Given,
  by: Author,
): Promise<void> {
  const at = new Date();
  const alive = answer.verdict === 'alive' || answer.verdict === 'moved';
  const data = { ...answer, at, byId: by.id, byName: by.name, ...(alive && { aliveAt: at }) };
  const where = { reportId, url, institutionId: scope.institutionId };
  const { count } = await tx.linkCheck.updateMany({ where, data });
  if (count === 0) await tx.linkCheck.create({ data: { ...where, ...data } });
}
