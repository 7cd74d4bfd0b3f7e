import { isHttps, type SessionToken, sessionCookie } from '@/lib/auth';
import { ok } from '@/lib/result';
import { respond } from './respond';

/** Says yes and gives the browser a session cookie that goes on. */
export async function renewedSession(request: Request, token: SessionToken): Promise<Response> {
  return respond(ok(null), { 'set-cookie': await sessionCookie(token, isHttps(request.headers)) });
}
