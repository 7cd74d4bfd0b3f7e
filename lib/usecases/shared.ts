import { type Db, findReport, type ReportHead, scopeOf } from '@/lib/persistence';
import { fail, ok, type Result } from '@/lib/result';
import { type Actor, can, type PartFacts, type ReportAction, STATUS_LABELS } from '@/lib/workflow';

export const REPORT_NOT_FOUND = fail('not-found', '没有找到这份报告，可能已被删除，或地址有误。');
export const PART_NOT_FOUND = fail('not-found', '这份报告没有所要的部分，请从报告目录重新进入。');

/** Why not, for someone who may see the report. */
export const refusal = (report: ReportHead) =>
  fail('forbidden', `您没有这项操作的权限，或报告当前状态（${STATUS_LABELS[report.status]}）不允许此操作。`);

/**
 * The report an actor wants to do something with, when the policy lets them.
 * @returns not-found for unknown, deleted and foreign reports alike (one answer), forbidden for the rest
 */
export async function reportFor(
  db: Db,
  actor: Actor,
  id: string,
  action: ReportAction,
  part?: PartFacts,
): Promise<Result<ReportHead>> {
  const report = await findReport(db, scopeOf(actor), id);
  if (!report) return REPORT_NOT_FOUND;
  return can(actor, action, report, part) ? ok(report) : refusal(report);
}

/** Someone has acted on the report since the page was loaded. */
export const movedOn = (report: ReportHead) =>
  fail('conflict', `报告已被他人更新（当前：${STATUS_LABELS[report.status]}），请刷新页面后再操作。`, {
    status: report.status,
    version: report.version,
  });
