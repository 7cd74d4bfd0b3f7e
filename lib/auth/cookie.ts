import { decode, encode } from 'next-auth/jwt';

/** A working day: nobody is signed out in the middle of writing, nobody stays signed in on a shared computer overnight. */
export const SESSION_SECONDS = 12 * 3_600;

/** Behind a proxy that speaks https the cookie carries Secure and the prefix browsers enforce. */
export const cookieName = (secure: boolean): string =>
  secure ? '__Secure-next-auth.session-token' : 'next-auth.session-token';

export const isHttps = (headers: Headers): boolean =>
  (headers.get('x-forwarded-proto') ?? '').split(',')[0]?.trim() === 'https';

/** @throws when the program was started without `npm start` and no secret is set */
export function secret(): string {
  const value = process.env.NEXTAUTH_SECRET;
  if (!value) throw new Error('NEXTAUTH_SECRET is not set: start with npm start or npm run dev');
  return value;
}

/** All a session says: who, and which of their sessions are still good. Name and roles come from the database. */
export type SessionToken = { sub: string; epoch: number };

export async function readSessionToken(value: string | undefined): Promise<SessionToken | null> {
  if (!value) return null;
  try {
    const token = await decode({ token: value, secret: secret() });
    return token?.sub && typeof token.epoch === 'number' ? { sub: token.sub, epoch: token.epoch } : null;
  } catch {
    // Forged, expired or signed with an earlier secret: nobody is signed in.
    return null;
  }
}

/** A Set-Cookie value that renews a session, as next-auth itself would write it. */
export async function sessionCookie(token: SessionToken, secure: boolean): Promise<string> {
  const value = await encode({ token, secret: secret(), maxAge: SESSION_SECONDS });
  const attributes = [
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${SESSION_SECONDS}`,
    ...(secure ? ['Secure'] : []),
  ];
  return [`${cookieName(secure)}=${value}`, ...attributes].join('; ');
}
