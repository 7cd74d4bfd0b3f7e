import 'server-only';
import { type Account, accountByUsername, acrossInstitutions } from '@/lib/persistence';
import { fail, ok, type Result } from '@/lib/result';
import { attemptKeys, beginAttempt, settleAttempt } from './attempts';
import { PASSWORD_INPUT_MAX, verifyPassword } from './password';
import { throttleMessage, waitText } from './throttle';

export type Credentials = { username: string; password: string; address: string };

const WRONG = fail('unauthenticated', '用户名或密码不正确。');
const WRONG_CURRENT = fail('invalid', '原密码不正确。', { issues: [{ path: 'current', message: '原密码不正确。' }] });

export const normalUsername = (username: string): string => username.trim().toLowerCase();

/** Checks who signs in. Unknown names and wrong passwords get the same answer after the same work. */
export async function signIn(given: Credentials, now = new Date()): Promise<Result<Account>> {
  const username = normalUsername(given.username);
  if (username.length > 100 || given.password.length > PASSWORD_INPUT_MAX) return WRONG;
  const keys = attemptKeys({ username, address: given.address });
  const wait = await beginAttempt(keys, now);
  if (wait > 0) return fail('busy', throttleMessage(wait));
  const account = await accountByUsername(acrossInstitutions(), username);
  const right = await verifyPassword(given.password, account?.passwordHash);
  if (!account || !right) return WRONG;
  if (!account.active) return fail('forbidden', '该帐号已停用，请联系本校管理员。');
  await settleAttempt(keys, now);
  return ok(account);
}

/** Checks the present password of someone signed in. Guesses count as failed sign-ins: a session left open is no way around the wait. */
export async function confirmPassword(
  { username, passwordHash }: Account,
  given: { password: string; address: string },
  now = new Date(),
): Promise<Result<null>> {
  const keys = attemptKeys({ username, address: given.address });
  const wait = await beginAttempt(keys, now);
  if (wait > 0) return fail('busy', `原密码输错次数过多，请在${waitText(wait)}后再试。`);
  if (!(await verifyPassword(given.password, passwordHash))) return WRONG_CURRENT;
  await settleAttempt(keys, now);
  return ok(null);
}
