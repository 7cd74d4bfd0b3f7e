import { z } from 'zod';
import { FILE_LIMIT } from '@/lib/intake';
import { CHAPTER_KEYS } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
import { KB, readBytes, readJsonBody } from './body';
import { parseInput } from './issues';

const textSchema = z.object({
  text: z.string(),
  headings: z.record(z.coerce.number().int(), z.enum([...CHAPTER_KEYS, 'text'])).optional(),
});

const FORM_SURPLUS = 64 * KB;
const NO_FILE = fail('invalid', '没有收到文件，请重新选择。');

type IntakeSource = { source: string | Uint8Array; headings?: z.infer<typeof textSchema>['headings'] };

/** A report's text as a form sends a file (field `file`), or as JSON `{ text, headings? }`. */
export async function readIntakeBody(request: Request): Promise<Result<IntakeSource>> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) {
    // JSON may spend six bytes on one of text.
    const json = await readJsonBody(request, 2 * FILE_LIMIT);
    const given = json.ok ? parseInput(textSchema, json.value) : json;
    return given.ok ? ok({ source: given.value.text, headings: given.value.headings }) : given;
  }
  const bytes = await readBytes(request, FILE_LIMIT + FORM_SURPLUS);
  return bytes.ok ? fileOf(Buffer.from(bytes.value), type) : bytes;
}

async function fileOf(bytes: Buffer<ArrayBuffer>, type: string): Promise<Result<IntakeSource>> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => undefined);
  const file = form?.get('file');
  return file instanceof File ? ok({ source: new Uint8Array(await file.arrayBuffer()) }) : NO_FILE;
}
