import 'server-only';
import { inTransaction, scopeOf, setAnswer } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { reportFor } from './shared';

type AnswerWarning = { reportId: string; fingerprint: string; reason: string };

/** Writes down why a warning may stand; an empty reason takes it back. */
export function answerWarning(actor: Actor, given: AnswerWarning): Promise<Result<null>> {
  return inTransaction(async (tx) => {
    const report = await reportFor(tx, actor, given.reportId, 'answer-warning');
    if (!report.ok) return report;
    const { fingerprint, reason } = given;
    await setAnswer(tx, scopeOf(actor), given.reportId, { fingerprint, reason: reason.trim(), author: actor });
    return ok(null);
  });
}
