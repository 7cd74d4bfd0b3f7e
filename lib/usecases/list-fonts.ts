import 'server-only';
import { type FontReport, type UploadedFont, uploadedFonts, usesRegistryAlone } from '@/lib/persistence/fonts';
import { ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution } from '@/lib/workflow';
import { reportFonts } from './pdf';
import { ADMIN_ONLY } from './person-rules';

export type FontList = {
  inUse: FontReport;
  uploaded: UploadedFont[];
  /** The installation is set to the program's own fonts: uploaded ones are kept, but not used. */
  setAside: boolean;
};

/** Which font serves which role now, and which ones the school has added. */
export async function listFonts(actor: Actor): Promise<Result<FontList>> {
  if (!canInInstitution(actor, 'manage-institution')) return ADMIN_ONLY;
  return ok({ inUse: reportFonts().report, uploaded: uploadedFonts(), setAside: usesRegistryAlone() });
}
