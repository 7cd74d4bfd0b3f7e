import 'server-only';
import { fontFileName, hasFontFile, inspectFont, keepFont, rolesOf } from '@/lib/persistence/fonts';
import { fail, ok, type Result } from '@/lib/result';
import type { FontRole } from '@/lib/typeset';
import { type Actor, canInInstitution } from '@/lib/workflow';
import { ADMIN_ONLY } from './person-rules';

/** @property role null lets the program recognise it */
export type FontUpload = { filename: string; bytes: Uint8Array; role: FontRole | null };

export type AddedFont = { name: string; family: string; roles: FontRole[] };

const UNRECOGNISED = fail('refused', '从字体名称认不出它的用途，请选择用途后再上传。');

/**
 * Keeps a font the school has a licence for; the next PDF and preview are set in it.
 * @param read gives what was sent: nobody else makes the server read so much
 */
export async function uploadFont(actor: Actor, read: () => Promise<Result<FontUpload>>): Promise<Result<AddedFont>> {
  if (!canInInstitution(actor, 'manage-institution')) return ADMIN_ONLY;
  const given = await read();
  if (!given.ok) return given;
  const { filename, bytes, role } = given.value;
  const inspected = inspectFont(bytes);
  if (!inspected.ok) return inspected;
  const { font, extension } = inspected.value;
  const name = fontFileName(filename, extension, role);
  const roles = rolesOf(name, font);
  if (roles.length === 0) return UNRECOGNISED;
  if (hasFontFile(name)) return fail('refused', `已有同名的字体文件“${name}”。要换成新的，请先删除原来的。`);
  await keepFont(name, bytes);
  return ok({ name, family: font.familyName, roles });
}
