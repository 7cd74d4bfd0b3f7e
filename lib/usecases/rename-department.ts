import 'server-only';
import {
  type Db,
  type Department,
  departmentIdByName,
  findDepartment,
  findReport,
  inTransaction,
  renameDepartment as keepName,
  listPartsOfDepartment,
  type Scope,
  savePart,
  scopeOf,
} from '@/lib/persistence';
import { itemContentSchema, itemNumber } from '@/lib/report';
import { ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution, isEditable } from '@/lib/workflow';
import { nameTaken } from './create-department';
import { ADMIN_ONLY, DEPARTMENT_NOT_FOUND } from './person-rules';

/** Renames a department, also where items of reports still being written print its name. */
export async function renameDepartment(actor: Actor, given: { id: string; name: string }): Promise<Result<null>> {
  if (!canInInstitution(actor, 'manage-institution')) return ADMIN_ONLY;
  return inTransaction(async (tx) => {
    const scope = scopeOf(actor);
    if (!(await findDepartment(tx, scope, given.id))) return DEPARTMENT_NOT_FOUND;
    const namesake = await departmentIdByName(tx, scope, given.name);
    if (namesake !== null && namesake !== given.id) return nameTaken(given.name);
    await keepName(tx, scope, given.id, given.name);
    await reprintName(tx, scope, actor, given);
    return ok(null);
  });
}

async function reprintName(tx: Db, scope: Scope, actor: Actor, { id, name }: Department): Promise<void> {
  for (const part of await listPartsOfDepartment(tx, scope, id)) {
    const report = await findReport(tx, scope, part.reportId);
    if (itemNumber(part.key) === undefined || !report || !isEditable(report.status)) continue;
    const content = { ...itemContentSchema.parse(part.content), department: name };
    const { key, version } = part;
    await savePart(tx, scope, part.reportId, { key, version, content, departmentId: id, author: actor });
  }
}
