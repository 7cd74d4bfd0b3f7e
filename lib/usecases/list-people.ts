import 'server-only';
import { database, listDepartments, listPeople as listKept, type Person, scopeOf } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution } from '@/lib/workflow';
import { ADMIN_ONLY } from './person-rules';

export type PersonRow = Omit<Person, 'institutionId'> & { departmentName: string | null };

/** Everybody of the school, active ones first. */
export async function listPeople(actor: Actor): Promise<Result<PersonRow[]>> {
  if (!canInInstitution(actor, 'manage-people')) return ADMIN_ONLY;
  const departments = await listDepartments(database(), scopeOf(actor));
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const people = await listKept(database(), scopeOf(actor));
  return ok(
    people.map(({ institutionId: _own, ...person }) => ({
      ...person,
      departmentName: names.get(person.departmentId ?? '') ?? null,
    })),
  );
}
