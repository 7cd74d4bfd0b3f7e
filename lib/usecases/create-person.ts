import 'server-only';
import { z } from 'zod';
import { hashPassword, normalUsername, randomPassword } from '@/lib/auth';
import { addPerson, findDepartment, inTransaction, scopeOf } from '@/lib/persistence';
import { fail, ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution, ROLES } from '@/lib/workflow';
import { ADMIN_ONLY, DEPARTMENT_NOT_FOUND, personProblem } from './person-rules';

export const personFields = z.object({
  name: z.string().trim().min(1).max(50),
  roles: z
    .array(z.enum(ROLES))
    .min(1)
    .max(ROLES.length)
    .transform((roles) => [...new Set(roles)]),
  departmentId: z.string().max(40).nullable(),
});

export const newPersonSchema = personFields.extend({
  username: z
    .string()
    .trim()
    .min(2)
    .max(50)
    .regex(/^[\p{L}\p{N}._@-]+$/u, '只能用字母、数字、汉字和 . _ - @'),
});

/** Adds a person with a random first password, which is shown once and must be changed. */
export async function createPerson(
  actor: Actor,
  given: z.infer<typeof newPersonSchema>,
): Promise<Result<{ id: string; password: string }>> {
  if (!canInInstitution(actor, 'manage-people')) return ADMIN_ONLY;
  const problem = personProblem(given);
  if (problem) return problem;
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const scope = scopeOf(actor);
    if (given.departmentId !== null && !(await findDepartment(tx, scope, given.departmentId))) {
      return DEPARTMENT_NOT_FOUND;
    }
    const { name, roles, departmentId } = given;
    const username = normalUsername(given.username);
    const id = await addPerson(tx, scope, {
      username,
      name,
      roles,
      departmentId,
      passwordHash,
      mustChangePassword: true,
    });
    return id === null ? fail('refused', `用户名“${username}”已被使用，请换一个。`) : ok({ id, password });
  });
}
