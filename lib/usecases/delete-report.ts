import 'server-only';
import { appendEvent, hideReport, inTransaction, scopeOf } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { movedOn, reportFor } from './shared';

/** Takes a draft that was never sent for review out of every list. Its rows and history stay in the database. */
export function deleteReport(actor: Actor, given: { id: string; version: number }): Promise<Result<null>> {
  return inTransaction(async (tx) => {
    const found = await reportFor(tx, actor, given.id, 'delete');
    if (!found.ok) return found;
    if (!(await hideReport(tx, scopeOf(actor), given))) return movedOn(found.value);
    await appendEvent(tx, scopeOf(actor), given.id, { action: 'delete', actor, fromStatus: found.value.status });
    return ok(null);
  });
}
