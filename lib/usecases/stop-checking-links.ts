import 'server-only';
import { database } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import { type Actor, can } from '@/lib/workflow';
import { runOf, stopRun } from './links/runs';
import { refusal, reportFor } from './shared';

/** Ends the pass over a report's links: whoever began it may, and whoever may check all of them. */
export async function stopCheckingLinks(actor: Actor, { reportId }: { reportId: string }): Promise<Result<null>> {
  const report = await reportFor(database(), actor, reportId, 'view');
  if (!report.ok) return report;
  const began = runOf(reportId)?.startedById === actor.id;
  if (!began && !can(actor, 'check-links', report.value)) return refusal(report.value);
  stopRun(reportId);
  return ok(null);
}
