import 'server-only';
import { database, listEdits as keptEdits, scopeOf } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { reportFor } from './shared';

/** Someone began to change a part. `at` is ISO. */
export type EditView = { id: string; actorId: string; actorName: string; part: string; at: string };

/** Who worked at which parts of a report, oldest first: once a sitting, however often it was saved. */
export async function listEdits(actor: Actor, reportId: string): Promise<Result<EditView[]>> {
  const [db, scope] = [database(), scopeOf(actor)];
  const found = await reportFor(db, actor, reportId, 'view');
  if (!found.ok) return found;
  const edits = await keptEdits(db, scope, reportId);
  return ok(edits.map((edit) => ({ ...edit, at: edit.at.toISOString() })));
}
