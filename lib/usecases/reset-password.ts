import 'server-only';
import { forgiveAttempts, hashPassword, normalUsername, randomPassword } from '@/lib/auth';
import { changePassword, findPerson, inTransaction, scopeOf } from '@/lib/persistence';
import { fail, ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution } from '@/lib/workflow';
import { ADMIN_ONLY, PERSON_NOT_FOUND } from './person-rules';

/** Gives a person a new first password and ends their sessions. */
export async function resetPassword(actor: Actor, given: { id: string }): Promise<Result<{ password: string }>> {
  if (!canInInstitution(actor, 'manage-people')) return ADMIN_ONLY;
  if (given.id === actor.id) return fail('refused', '修改自己的密码请到“修改密码”页面。');
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const scope = scopeOf(actor);
    const person = await findPerson(tx, scope, given.id);
    if (!person) return PERSON_NOT_FOUND;
    await changePassword(tx, scope, given.id, { passwordHash, mustChangePassword: true });
    await forgiveAttempts(tx, normalUsername(person.username));
    return ok({ password });
  });
}
