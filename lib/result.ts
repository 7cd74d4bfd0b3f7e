/** Expected failures are values; bugs throw. The message is Chinese, says what happened and what to do, and leaks nothing. */
export const FAILURE_CODES = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'invalid',
  'conflict',
  'refused',
  'too-large',
  'busy',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export type Failure = { ok: false; code: FailureCode; message: string; details?: unknown };
export type Result<T> = { ok: true; value: T } | Failure;

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const fail = (code: FailureCode, message: string, details?: unknown): Failure =>
  details === undefined ? { ok: false, code, message } : { ok: false, code, message, details };
