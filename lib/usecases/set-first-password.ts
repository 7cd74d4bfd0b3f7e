import 'server-only';
import { forgiveAttempts, hashPassword, normalUsername, randomPassword } from '@/lib/auth';
import { accountByUsername, acrossInstitutions, changePassword, inTransaction, scopeOf } from '@/lib/persistence';
import { fail, ok, type Result } from '@/lib/result';

/**
 * For whoever runs the machine, when no administrator can sign in any more: a new first password, to be changed at sign-in.
 * No actor: reaching the data folder is the permission. Only bin calls this.
 */
export async function setFirstPassword(username: string): Promise<Result<{ name: string; password: string }>> {
  const account = await accountByUsername(acrossInstitutions(), normalUsername(username));
  if (!account) return fail('not-found', `没有用户名为“${username}”的人员。`);
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  await inTransaction(async (tx) => {
    await changePassword(tx, scopeOf(account), account.id, { passwordHash, mustChangePassword: true });
    await forgiveAttempts(tx, normalUsername(username));
  });
  return ok({ name: account.name, password });
}
