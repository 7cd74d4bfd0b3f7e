import 'server-only';
import { z } from 'zod';
import { changePerson, findDepartment, inTransaction, listPeople, scopeOf } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution } from '@/lib/workflow';
import { personFields } from './create-person';
import { ADMIN_ONLY, changeProblem, DEPARTMENT_NOT_FOUND, PERSON_NOT_FOUND } from './person-rules';

export const personChangeSchema = personFields.partial().extend({ active: z.boolean().optional() });

/** Changes name, roles, department, or whether a person may sign in at all. */
export async function updatePerson(
  actor: Actor,
  given: { id: string } & z.infer<typeof personChangeSchema>,
): Promise<Result<null>> {
  if (!canInInstitution(actor, 'manage-people')) return ADMIN_ONLY;
  return inTransaction(async (tx) => {
    const scope = scopeOf(actor);
    const { id, ...change } = given;
    const people = await listPeople(tx, scope);
    const before = people.find((person) => person.id === id);
    if (!before) return PERSON_NOT_FOUND;
    if (change.departmentId && !(await findDepartment(tx, scope, change.departmentId))) return DEPARTMENT_NOT_FOUND;
    const problem = changeProblem(actor, before, { ...before, ...change }, people);
    if (problem) return problem;
    await changePerson(tx, scope, id, change);
    return ok(null);
  });
}
