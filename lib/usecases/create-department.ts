import 'server-only';
import { addDepartment, departmentIdByName, inTransaction, scopeOf } from '@/lib/persistence';
import { fail, ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution } from '@/lib/workflow';
import { ADMIN_ONLY } from './person-rules';

export const nameTaken = (name: string) => fail('refused', `已有名为“${name}”的部门。`);

export async function createDepartment(actor: Actor, given: { name: string }): Promise<Result<{ id: string }>> {
  if (!canInInstitution(actor, 'manage-institution')) return ADMIN_ONLY;
  return inTransaction(async (tx) => {
    if (await departmentIdByName(tx, scopeOf(actor), given.name)) return nameTaken(given.name);
    return ok({ id: await addDepartment(tx, scopeOf(actor), given.name) });
  });
}
