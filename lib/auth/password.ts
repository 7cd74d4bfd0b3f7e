import { randomInt } from 'node:crypto';
import { compare, hash, hashSync, truncates } from 'bcryptjs';

const COST = 10;
export const PASSWORD_MINIMUM = 10;
/** No field holds more; longer input is refused before any work is done on it. */
export const PASSWORD_INPUT_MAX = 200;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let decoy: string | undefined;

/**
 * Compares a password with a stored hash. Without one (unknown user name) it does the same work against a decoy,
 * so that the time of the answer does not tell which names exist.
 */
export async function verifyPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  decoy ??= hashSync(randomPassword(), COST);
  const equal = await compare(password, passwordHash ?? decoy);
  return equal && passwordHash !== undefined;
}

/** Letters and digits that nobody mistakes for each other when reading a printed password aloud. */
const READABLE = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A first password, to be changed at the first sign-in: 14 characters, some 80 bits. */
export const randomPassword = (length = 14): string =>
  Array.from({ length }, () => READABLE[randomInt(READABLE.length)]).join('');

/** Why a person may not take this password, in Chinese, or undefined when they may. */
export function passwordProblem(next: string, person: { username: string; current: string }): string | undefined {
  if ([...next].length < PASSWORD_MINIMUM) return `新密码至少${PASSWORD_MINIMUM}个字符。`;
  // bcrypt reads 72 bytes; what follows would count for nothing.
  if (truncates(next)) return '新密码过长，请控制在72个字母或24个汉字以内。';
  if (next.toLowerCase() === person.username.toLowerCase()) return '新密码不能与用户名相同。';
  if (next === person.current) return '新密码不能与原密码相同。';
  if (new Set(next).size < 4) return '新密码过于简单，请至少使用4种不同的字符。';
  return undefined;
}
