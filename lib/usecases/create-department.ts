import 'server-only';
import {
  addDepartment,
  assignPart,
  type Db,
  type Department,
  departmentIdByName,
  findReport,
  inTransaction,
  listPartsOfDepartment,
  type Scope,
  scopeOf,
} from '@/lib/persistence';
import { itemContentSchema, itemNumber } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution, isEditable } from '@/lib/workflow';
import { ADMIN_ONLY } from './person-rules';

export const nameTaken = (name: string) => fail('refused', `已有名为“${name}”的部门。`);

/** Adds a department; items that print its name already, in reports still being written, become its own. */
export async function createDepartment(actor: Actor, given: { name: string }): Promise<Result<{ id: string }>> {
  if (!canInInstitution(actor, 'manage-institution')) return ADMIN_ONLY;
  return inTransaction(async (tx) => {
    const scope = scopeOf(actor);
    if (await departmentIdByName(tx, scope, given.name)) return nameTaken(given.name);
    const id = await addDepartment(tx, scope, given.name);
    await adoptItems(tx, scope, { id, name: given.name });
    return ok({ id });
  });
}

async function adoptItems(tx: Db, scope: Scope, { id, name }: Department): Promise<void> {
  for (const { reportId, key, content } of await listPartsOfDepartment(tx, scope, null)) {
    if (itemNumber(key) === undefined || itemContentSchema.parse(content).department.trim() !== name) continue;
    const report = await findReport(tx, scope, reportId);
    if (report && isEditable(report.status)) await assignPart(tx, scope, reportId, key, id);
  }
}
