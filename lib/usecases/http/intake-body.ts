import { z } from 'zod';
import { FILE_LIMIT } from '@/lib/intake';
import { CHAPTER_KEYS } from '@/lib/report';
import { ok, type Result } from '@/lib/result';
import { readJsonBody } from './body';
import { isForm, readFileForm } from './form-body';
import { parseInput } from './issues';

const textSchema = z.object({
  text: z.string(),
  headings: z.record(z.coerce.number().int(), z.enum([...CHAPTER_KEYS, 'text'])).optional(),
});

type IntakeSource = { source: string | Uint8Array; headings?: z.infer<typeof textSchema>['headings'] };

/** A report's text as a form sends a file (field `file`), or as JSON `{ text, headings? }`. */
export async function readIntakeBody(request: Request): Promise<Result<IntakeSource>> {
  if (isForm(request)) {
    const sent = await readFileForm(request, FILE_LIMIT);
    return sent.ok ? ok({ source: sent.value.bytes }) : sent;
  }
  // JSON may spend six bytes on one of text.
  const json = await readJsonBody(request, 2 * FILE_LIMIT);
  const given = json.ok ? parseInput(textSchema, json.value) : json;
  return given.ok ? ok({ source: given.value.text, headings: given.value.headings }) : given;
}
