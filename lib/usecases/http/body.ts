import { fail, type Result } from '@/lib/result';

export const KB = 1_024;
export const MB = 1_024 * KB;
/** More than any form of the program sends except texts and whole reports. */
export const SMALL_BODY = 64 * KB;

const tooLarge = (limit: number) => fail('too-large', `提交的内容过大（上限${sizeText(limit)}），请分开提交。`);

const sizeText = (bytes: number) => (bytes >= MB ? `${Math.floor(bytes / MB)}MB` : `${Math.floor(bytes / KB)}KB`);

/** Reads a body and stops at the limit: a flood is refused by its announced length, or cut off where it passes the limit. */
export async function readBytes(request: Request, limit: number): Promise<Result<Uint8Array>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return tooLarge(limit);
    chunks.push(chunk);
  }
  return { ok: true, value: Buffer.concat(chunks) };
}

const NOT_JSON = fail('invalid', '提交的内容不是有效的JSON，请刷新页面后重试。');

/** @returns the parsed JSON; undefined for an empty body */
export async function readJsonBody(request: Request, limit: number): Promise<Result<unknown>> {
  const bytes = await readBytes(request, limit);
  if (!bytes.ok) return bytes;
  if (bytes.value.byteLength === 0) return { ok: true, value: undefined };
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return NOT_JSON;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.value);
    return { ok: true, value: JSON.parse(text, withoutControls) as unknown };
  } catch {
    return NOT_JSON;
  }
}

// Control characters other than tab and line breaks (and halves of surrogate pairs) say nothing; neither XML nor PDF text can hold them.
const CONTROLS = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const withoutControls = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(CONTROLS, '') : value;
