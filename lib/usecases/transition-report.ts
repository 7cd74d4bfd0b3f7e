import 'server-only';
import {
  addPublication,
  addSnapshot,
  appendEvent,
  type Db,
  database,
  findCheckSettings,
  inTransaction,
  moveReport,
  type ReportHead,
  scopeOf,
} from '@/lib/persistence';
import type { PartKey, ReportContent } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
import { type Actor, nextStatus, type Status, type TransitionAction, transitionOf } from '@/lib/workflow';
import { blockingFindings } from './blocking-findings';
import { currentContent, settleContent } from './current-content';
import { stopRun } from './links/runs';
import { exportReportPdf } from './pdf';
import { type DrawPdf, preparePublication, publicSlug, publishedForYear } from './publish-report';
import { movedOn, reportFor } from './shared';

export type TransitionReport = {
  reportId: string;
  action: TransitionAction;
  /** Of the report, when the decision was made. */
  version: number;
  reason?: string;
  part?: PartKey;
};
export type Moved = { status: Status; version: number };

/** Sends for review, withdraws, returns, approves or publishes. Keeps the content as it stood, and who decided and why. */
export async function transitionReport(
  actor: Actor,
  given: TransitionReport,
  draw: DrawPdf = exportReportPdf,
): Promise<Result<Moved>> {
  const publication = given.action === 'publish' ? await drawBeforehand(actor, given, draw) : undefined;
  if (publication?.ok === false) return publication;
  // What the links answered until then is part of what is published.
  if (publication) stopRun(given.reportId);
  return inTransaction(async (tx) => {
    const ready = await readyToMove(tx, actor, given);
    if (!ready.ok) return ready;
    const { head, content, to } = ready.value;
    const scope = scopeOf(actor);
    const submission = given.action === 'submit' ? { submittedById: actor.id, submittedAt: new Date() } : {};
    if (!(await moveReport(tx, scope, { id: head.id, version: given.version }, { status: to, ...submission }))) {
      return movedOn(head);
    }
    if (given.action === 'submit') await settleContent(tx, scope, actor, head);
    const snapshotId = await addSnapshot(tx, scope, head.id, content);
    if (publication) {
      await addPublication(tx, scope, head.id, {
        ...publication.value,
        slug: await publicSlug(tx, scope, head.year),
        snapshotId,
      });
    }
    const { action, reason, part } = given;
    const why = { ...(reason && { reason }), ...(part && { part }) };
    await appendEvent(tx, scope, head.id, { action, actor, fromStatus: head.status, toStatus: to, snapshotId, ...why });
    return ok({ status: to, version: given.version + 1 });
  });
}

/** Drawing the PDF takes a moment: it happens before the database is held. An approved report cannot change meanwhile. */
async function drawBeforehand(actor: Actor, given: TransitionReport, draw: DrawPdf) {
  const ready = await readyToMove(database(), actor, given);
  return ready.ok ? preparePublication(ready.value.content, draw) : ready;
}

type Ready = { head: ReportHead; content: ReportContent; to: Status };

async function readyToMove(db: Db, actor: Actor, given: TransitionReport): Promise<Result<Ready>> {
  const found = await reportFor(db, actor, given.reportId, 'view');
  if (!found.ok) return found;
  const head = found.value;
  const to = nextStatus(given.action, head.status);
  // Someone was faster: say that, rather than that it is not allowed.
  if (head.version !== given.version) return movedOn(head);
  const allowed = await reportFor(db, actor, given.reportId, given.action);
  if (!allowed.ok || to === undefined) return allowed.ok ? movedOn(head) : allowed;
  const { label, needsReason } = transitionOf(given.action);
  if (needsReason && !given.reason) return fail('invalid', `${label}时须写明理由。`);
  if (given.action === 'publish') {
    const other = await publishedForYear(db, scopeOf(actor), head);
    if (other) return other;
  }
  const { content, lastYear } = await currentContent(db, scopeOf(actor), actor, head);
  if (given.action === 'submit') {
    const settings = await findCheckSettings(db, scopeOf(actor));
    const refused = blockingFindings(content, { lastYear: lastYear?.content, settings });
    if (refused) return refused;
  }
  return ok({ head, content, to });
}
