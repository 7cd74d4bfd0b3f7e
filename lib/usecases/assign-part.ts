import 'server-only';
import {
  appendEvent,
  type Db,
  type Department,
  findDepartment,
  findPart,
  inTransaction,
  type KeptPart,
  assignPart as keepAssignment,
  type Scope,
  savePart,
  scopeOf,
  touchReport,
} from '@/lib/persistence';
import { itemContentSchema, itemNumber, type PartKey } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { PART_NOT_FOUND, reportFor } from './shared';

type AssignPart = { reportId: string; part: PartKey; departmentId: string | null };

/** Gives a chapter or item to a department to fill in, or takes it back. */
export function assignPart(actor: Actor, given: AssignPart): Promise<Result<{ version: number }>> {
  return inTransaction((tx) => assign(tx, actor, given));
}

async function assign(tx: Db, actor: Actor, given: AssignPart): Promise<Result<{ version: number }>> {
  const scope = scopeOf(actor);
  const report = await reportFor(tx, actor, given.reportId, 'assign');
  if (!report.ok) return report;
  const kept = await findPart(tx, scope, given.reportId, given.part);
  if (!kept) return PART_NOT_FOUND;
  const department = given.departmentId === null ? null : await findDepartment(tx, scope, given.departmentId);
  if (given.departmentId !== null && !department) return fail('not-found', '没有找到这个部门，可能已被删除。');
  const version = await keep(tx, scope, actor, given.reportId, kept, department);
  await touchReport(tx, scope, given.reportId);
  const reason = department ? `分配给${department.name}` : '收回';
  await appendEvent(tx, scope, given.reportId, { action: 'assign', actor, part: given.part, reason });
  return ok({ version });
}

/** An item prints the department that is responsible for it: both change together. */
async function keep(
  tx: Db,
  scope: Scope,
  actor: Actor,
  reportId: string,
  kept: KeptPart,
  department: Department | null,
): Promise<number> {
  const departmentId = department?.id ?? null;
  if (itemNumber(kept.key) === undefined) {
    await keepAssignment(tx, scope, reportId, kept.key, departmentId);
    return kept.version;
  }
  const content = { ...itemContentSchema.parse(kept.content), department: department?.name ?? '' };
  const { key, version } = kept;
  await savePart(tx, scope, reportId, { key, version, content, departmentId, author: actor });
  return version + 1;
}
