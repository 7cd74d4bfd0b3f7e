import { randomUUID } from 'node:crypto';
import type { FailureCode, Result } from '@/lib/result';

const HTTP_STATUS: Record<FailureCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  invalid: 422,
  refused: 422,
  busy: 503,
};

/** Answers are about one person at one moment: nobody on the way may keep them. */
const PRIVATE = { 'cache-control': 'private, no-store' };

export const respond = (result: Result<unknown>, headers: HeadersInit = {}): Response =>
  Response.json(result.ok ? { ok: true, value: result.value ?? null } : result, {
    status: result.ok ? 200 : HTTP_STATUS[result.code],
    headers: { ...PRIVATE, ...headers },
  });

/** A bug: the log gets everything under a number, the person gets the number. */
export function respondToBug(request: Request, error: unknown): Response {
  const id = randomUUID().slice(0, 8);
  const where = `${request.method} ${new URL(request.url).pathname}`;
  console.error(`[${id}] ${where}`, error);
  const message = `服务器出了问题，这次操作没有完成。请稍后再试；如再次出现，请把编号${id}告诉管理员。`;
  return Response.json({ ok: false, code: 'busy', message }, { status: 500, headers: PRIVATE });
}
