import 'server-only';
import { database, endLinkRun, findLinkRun, inTransaction, scopeOf } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import { type Actor, can } from '@/lib/workflow';
import { stopRun } from './links/runs';
import { refusal, reportFor } from './shared';

/** Ends the pass over a report's links: whoever began it may, and whoever may check all of them. */
export async function stopCheckingLinks(actor: Actor, { reportId }: { reportId: string }): Promise<Result<null>> {
  const [db, scope] = [database(), scopeOf(actor)];
  const report = await reportFor(db, actor, reportId, 'view');
  if (!report.ok) return report;
  const run = await findLinkRun(db, scope, reportId);
  if (run?.by.id !== actor.id && !can(actor, 'check-links', report.value)) return refusal(report.value);
  if (run && stopRun(reportId)) {
    await inTransaction((tx) => endLinkRun(tx, scope, reportId, run.startedAt, 'stopped'));
  }
  return ok(null);
}
