import 'server-only';
import { type FontReport, type UploadedFont, uploadedFonts } from '@/lib/persistence/fonts';
import { ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution } from '@/lib/workflow';
import { reportFonts } from './pdf';
import { ADMIN_ONLY } from './person-rules';

export type FontList = { inUse: FontReport; uploaded: UploadedFont[] };

/** Which font serves which role now, and which ones the school has added. */
export async function listFonts(actor: Actor): Promise<Result<FontList>> {
  if (!canInInstitution(actor, 'manage-institution')) return ADMIN_ONLY;
  return ok({ inUse: reportFonts().report, uploaded: uploadedFonts() });
}
