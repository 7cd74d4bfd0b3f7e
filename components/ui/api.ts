import type { FailureCode } from '@/lib/result';

/** What can go wrong between a person and the server: the server's own refusals, or no answer at all. */
export type SendFailure = { ok: false; code: FailureCode | 'offline'; message: string; details?: unknown };
export type Answer<T> = { ok: true; value: T } | SendFailure;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const OFFLINE = '现在连不上服务器，请检查网络后再试。您填写的内容还在本页。';
const UNREADABLE = '服务器没有正确答复，请稍后再试。您填写的内容还在本页。';
const ABANDONED = '已停止。';

/**
 * The one way a page asks the server to do something.
 * @param body sent as JSON, or as it is when it is FormData
 * @param options keepalive: it goes on when the page is left; browsers allow 64 KB of that at once
 * @returns the server's Result; a lost connection is a failure with code 'offline', never an exception
 */
export async function send<T>(
  method: Method,
  path: string,
  body?: unknown,
  options: { signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<Answer<T>> {
  try {
    const response = await fetch(path, { method, ...encode(body), ...options, credentials: 'same-origin' });
    return await readAnswer<T>(response);
  } catch {
    return { ok: false, code: 'offline', message: options.signal?.aborted ? ABANDONED : OFFLINE };
  }
}

function encode(body: unknown): { body?: BodyInit; headers?: HeadersInit } {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  const answer: unknown = await response.json().catch(() => undefined);
  return isAnswer<T>(answer) ? answer : { ok: false, code: 'busy', message: UNREADABLE };
}

/** The server's envelope; its value is typed by the route's contract, which both sides share. */
function isAnswer<T>(answer: unknown): answer is Answer<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : 'code' in answer && 'message' in answer;
}
