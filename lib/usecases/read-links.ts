import 'server-only';
import { database, scopeOf } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { type LinksView, linksView } from './links/links-view';
import { reportFor } from './shared';

/** @param since the moment the asker's newest evidence is from; all evidence where it is not said */
type ReadLinks = { reportId: string; since?: Date };

/** How far the check of a report's links is, and what is known of each, or what is new. */
export async function readLinks(actor: Actor, { reportId, since }: ReadLinks): Promise<Result<LinksView>> {
  const db = database();
  const report = await reportFor(db, actor, reportId, 'view');
  return report.ok ? ok(await linksView(db, scopeOf(actor), reportId, since)) : report;
}
