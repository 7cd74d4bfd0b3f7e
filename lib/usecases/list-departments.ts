import 'server-only';
import { type Department, database, listDepartments as listKept, scopeOf } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';

export async function listDepartments(actor: Actor): Promise<Result<Department[]>> {
  return ok(await listKept(database(), scopeOf(actor)));
}
