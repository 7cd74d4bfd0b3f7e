import type { SendFailure } from './api';

const FAILED: SendFailure = { ok: false, code: 'busy', message: '文件没有生成，请稍后再试。' };
const OFFLINE: SendFailure = { ok: false, code: 'offline', message: '现在连不上服务器，请检查网络后再试。' };

/** The name a server gives a file: the UTF-8 form (RFC 5987) where there is one. */
export function filenameOf(disposition: string | null, fallback: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  try {
    return encoded ? decodeURIComponent(encoded) : fallback;
  } catch {
    return fallback;
  }
}

/**
 * Fetches a file and hands it to the browser to keep. Unlike a plain link it can show that work goes on, be left, and fail in words.
 * @param signal leaves off waiting
 */
export async function download(
  path: string,
  fallbackName: string,
  signal: AbortSignal,
): Promise<{ ok: true; value: null } | SendFailure> {
  try {
    const response = await fetch(path, { signal, credentials: 'same-origin' });
    if (!response.ok) return await refusal(response);
    keep(await response.blob(), filenameOf(response.headers.get('content-disposition'), fallbackName));
    return { ok: true, value: null };
  } catch {
    return signal.aborted ? { ok: true, value: null } : OFFLINE;
  }
}

async function refusal(response: Response): Promise<SendFailure> {
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer !== 'object' || answer === null || !('message' in answer)) return FAILED;
  const code = response.status === 401 ? 'unauthenticated' : 'refused';
  return { ok: false, code, message: String(answer.message) };
}

function keep(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
