import 'server-only';
import { database, findInstitution, type Institution, scopeOf } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';

/** The school of the actor: its name, profile and contact. */
export async function getInstitution(actor: Actor): Promise<Result<Institution>> {
  return ok(await findInstitution(database(), scopeOf(actor)));
}
