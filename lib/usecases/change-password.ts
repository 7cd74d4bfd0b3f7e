import 'server-only';
import { confirmPassword, hashPassword, passwordProblem } from '@/lib/auth';
import { database, findAccount, inTransaction, changePassword as keepPassword, scopeOf } from '@/lib/persistence';
import { fail, ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { PERSON_NOT_FOUND } from './person-rules';

/** `address`: where the request comes from. */
type ChangePassword = { current: string; next: string; address: string };

const JUST_CHANGED = fail('conflict', '密码刚刚已被修改或重置，请重新登录。');

/** Changes one's own password and ends all other sessions. @returns the epoch that this session goes on with */
export async function changePassword(actor: Actor, given: ChangePassword): Promise<Result<{ epoch: number }>> {
  const scope = scopeOf(actor);
  const account = await findAccount(database(), scope, actor.id);
  if (!account) return PERSON_NOT_FOUND;
  const confirmed = await confirmPassword(account, { password: given.current, address: given.address });
  if (!confirmed.ok) return confirmed;
  const { username } = account;
  const problem = passwordProblem(given.next, { username, current: given.current });
  if (problem) return fail('invalid', problem, { issues: [{ path: 'next', message: problem }] });
  const passwordHash = await hashPassword(given.next);
  return inTransaction(async (tx) => {
    const now = await findAccount(tx, scope, actor.id);
    if (now?.sessionEpoch !== account.sessionEpoch) return JUST_CHANGED;
    await keepPassword(tx, scope, actor.id, { passwordHash, mustChangePassword: false });
    return ok({ epoch: account.sessionEpoch + 1 });
  });
}
