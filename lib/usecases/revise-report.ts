import 'server-only';
import {
  appendEvent,
  assembleContent,
  copyAnswers,
  inTransaction,
  listParts,
  listReports,
  scopeOf,
} from '@/lib/persistence';
import { fail, ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { reportFor } from './shared';
import { storeReport } from './store-report';

/** Starts the correction of a published report: a new revision with its content, which stays as it was published. */
export function reviseReport(actor: Actor, given: { id: string }): Promise<Result<{ id: string }>> {
  return inTransaction(async (tx) => {
    const scope = scopeOf(actor);
    const found = await reportFor(tx, actor, given.id, 'revise');
    if (!found.ok) return found;
    const head = found.value;
    const [open] = await listReports(tx, scope, { revisesId: head.id });
    if (open) return fail('refused', '这份报告已有更正稿，请在更正稿上继续修改。', { id: open.id });
    const parts = await listParts(tx, scope, head.id);
    const id = await storeReport(tx, scope, {
      content: assembleContent(head, parts),
      author: { id: actor.id, name: actor.name },
      event: { action: 'revise' },
      revision: { number: head.revision + 1, of: head.id },
      departments: new Map(parts.map((part) => [part.key, part.departmentId])),
      year: head.year,
    });
    // What was explained of words that stand unchanged need not be explained again.
    await copyAnswers(tx, scope, { from: head.id, to: id });
    await appendEvent(tx, scope, head.id, { action: 'revise', actor, fromStatus: head.status, toStatus: head.status });
    return ok({ id });
  });
}
