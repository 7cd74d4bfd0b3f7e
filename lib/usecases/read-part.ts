import 'server-only';
import { database, findPart, scopeOf } from '@/lib/persistence';
import type { PartKey } from '@/lib/report';
import { ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { currentPart } from './current-content';
import { PART_NOT_FOUND, reportFor } from './shared';

export type ReadPart = { version: number; content: unknown; updatedByName: string | null; updatedAt: string };

/** One chapter or item as it reads now. */
export async function readPart(actor: Actor, given: { reportId: string; part: PartKey }): Promise<Result<ReadPart>> {
  const [db, scope] = [database(), scopeOf(actor)];
  const report = await reportFor(db, actor, given.reportId, 'view');
  if (!report.ok) return report;
  const kept = await findPart(db, scope, given.reportId, given.part);
  if (!kept) return PART_NOT_FOUND;
  const { version, updatedByName, updatedAt } = kept;
  const content = await currentPart(db, { scope, actor, head: report.value }, kept);
  return ok({ version, content, updatedByName, updatedAt: updatedAt.toISOString() });
}
