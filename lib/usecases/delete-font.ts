import 'server-only';
import { removeFont } from '@/lib/persistence/fonts';
import { fail, ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution } from '@/lib/workflow';
import { ADMIN_ONLY } from './person-rules';

const FONT_NOT_FOUND = fail('not-found', '没有找到这个字体，可能已被删除。');

/** Deletes an uploaded font; the next PDF is set in the next best one. Published PDFs keep theirs. */
export async function deleteFont(actor: Actor, { name }: { name: string }): Promise<Result<null>> {
  if (!canInInstitution(actor, 'manage-institution')) return ADMIN_ONLY;
  return (await removeFont(name)) ? ok(null) : FONT_NOT_FOUND;
}
