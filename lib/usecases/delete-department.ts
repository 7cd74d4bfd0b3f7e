import 'server-only';
import { findDepartment, inTransaction, listPeople, removeDepartment, scopeOf } from '@/lib/persistence';
import { fail, ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution } from '@/lib/workflow';
import { ADMIN_ONLY, DEPARTMENT_NOT_FOUND } from './person-rules';

/** Deletes a department nobody belongs to; what was assigned to it is assigned to nobody. */
export async function deleteDepartment(actor: Actor, given: { id: string }): Promise<Result<null>> {
  if (!canInInstitution(actor, 'manage-institution')) return ADMIN_ONLY;
  return inTransaction(async (tx) => {
    const scope = scopeOf(actor);
    if (!(await findDepartment(tx, scope, given.id))) return DEPARTMENT_NOT_FOUND;
    const members = (await listPeople(tx, scope)).filter((person) => person.departmentId === given.id).length;
    if (members > 0) return fail('refused', `该部门还有${members}人，请先为他们指定其他部门。`);
    await removeDepartment(tx, scope, given.id);
    return ok(null);
  });
}
