import { fail, ok, type Result } from '@/lib/result';
import { KB, readBytes } from './body';

/** What a form says besides its file. */
const FORM_SURPLUS = 64 * KB;

const NO_FILE = fail('invalid', '没有收到文件，请重新选择。');

export const isForm = (request: Request): boolean => contentType(request).startsWith('multipart/form-data');

const contentType = (request: Request): string => request.headers.get('content-type') ?? '';

export type SentFile = { form: FormData; filename: string; bytes: Uint8Array };

/** A form with a file (field `file`). @param limit bytes the file may have */
export async function readFileForm(request: Request, limit: number): Promise<Result<SentFile>> {
  if (!isForm(request)) return NO_FILE;
  const body = await readBytes(request, limit + FORM_SURPLUS);
  if (!body.ok) return body;
  const headers = { 'content-type': contentType(request) };
  const form = await new Response(Buffer.from(body.value), { headers }).formData().catch(() => undefined);
  const file = form?.get('file');
  if (!form || !(file instanceof File)) return NO_FILE;
  return ok({ form, filename: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}
