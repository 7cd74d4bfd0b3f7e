import type { Answer } from './api';

const WRONG = '用户名或密码不正确，请核对后再试。忘记密码请联系本校管理员重置。';
const NO_ANSWER = '现在连不上服务器，请检查网络后再试。';

/**
 * Signs a person in without leaving the page. The message never says which part was wrong.
 * A throttled attempt answers with the server's own message (code 'busy').
 */
export async function signInWith(username: string, password: string): Promise<Answer<null>> {
  try {
    // Fetched when someone signs in: no other page needs it.
    const { signIn } = await import('next-auth/react');
    const answer = await signIn('credentials', { username, password, redirect: false });
    if (answer?.ok && !answer.error) return { ok: true, value: null };
    return refusal(answer?.error ?? undefined);
  } catch {
    return { ok: false, code: 'offline', message: NO_ANSWER };
  }
}

/** next-auth names a plain refusal 'CredentialsSignin'; every other text is the server's Chinese message. */
function refusal(error: string | undefined): Answer<null> {
  if (error && /\p{Script=Han}/u.test(error)) return { ok: false, code: 'busy', message: error };
  return { ok: false, code: 'unauthenticated', message: WRONG };
}

/** Where to go after signing in: only a path of this site, never another host ('//evil', '/\evil'). */
export function ownPath(next: string | undefined, fallback = '/reports'): string {
  if (!next || !/^\/(?![/\\])/.test(next) || /[\\\p{Cc}]/u.test(next)) return fallback;
  return /^\/(sign-in|api)(\/|\?|$)/.test(next) ? fallback : next;
}
