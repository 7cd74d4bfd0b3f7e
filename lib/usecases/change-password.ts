import 'server-only';
import { hashPassword, passwordProblem, verifyPassword } from '@/lib/auth';
import { database, findAccount, inTransaction, changePassword as keepPassword, scopeOf } from '@/lib/persistence';
import { fail, ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { PERSON_NOT_FOUND } from './person-rules';

type ChangePassword = { current: string; next: string };

/** Changes one's own password and ends all other sessions. @returns the epoch that this session goes on with */
export async function changePassword(actor: Actor, given: ChangePassword): Promise<Result<{ epoch: number }>> {
  const scope = scopeOf(actor);
  const account = await findAccount(database(), scope, actor.id);
  if (!account) return PERSON_NOT_FOUND;
  if (!(await verifyPassword(given.current, account.passwordHash))) {
    return fail('invalid', '原密码不正确。', { issues: [{ path: 'current', message: '原密码不正确。' }] });
  }
  const { username } = account;
  const problem = passwordProblem(given.next, { username, current: given.current });
  if (problem) return fail('invalid', problem, { issues: [{ path: 'next', message: problem }] });
  const passwordHash = await hashPassword(given.next);
  await inTransaction((tx) => keepPassword(tx, scope, actor.id, { passwordHash, mustChangePassword: false }));
  return ok({ epoch: account.sessionEpoch + 1 });
}
