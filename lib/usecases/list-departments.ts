import 'server-only';
import { type Department, database, departmentUse, listDepartments as listKept, scopeOf } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';

/** With the numbers of people and parts that hang on it: to say before it is deleted. */
export type DepartmentRow = Department & { people: number; parts: number };

export async function listDepartments(actor: Actor): Promise<Result<DepartmentRow[]>> {
  const [db, scope] = [database(), scopeOf(actor)];
  const [departments, use] = await Promise.all([listKept(db, scope), departmentUse(db, scope)]);
  return ok(departments.map((department) => ({ people: 0, parts: 0, ...use.get(department.id), ...department })));
}
