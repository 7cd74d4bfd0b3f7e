import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/result';
import { FONT_ROLES } from '@/lib/typeset';
import type { FontUpload } from '../upload-font';
import { MB } from './body';
import { readFileForm } from './form-body';
import { parseInput } from './issues';

/** The largest Chinese fonts schools buy have some 30 MB. */
export const FONT_LIMIT = 40 * MB;

const TOO_LARGE = fail('too-large', '字体文件过大（上限40MB）。');

const roleSchema = z.object({ role: z.enum(FONT_ROLES).nullable() });

/** A font as a form sends it: `file`, and `role` ('' or missing: to be recognised). */
export async function readFontBody(request: Request): Promise<Result<FontUpload>> {
  const sent = await readFileForm(request, FONT_LIMIT);
  if (!sent.ok) return sent.code === 'too-large' ? TOO_LARGE : sent;
  const { form, filename, bytes } = sent.value;
  const given = parseInput(roleSchema, { role: form.get('role') || null });
  return given.ok ? ok({ filename, bytes, role: given.value.role }) : given;
}
