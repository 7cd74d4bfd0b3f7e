import { type Db, listParts, listReports, type ReportHead, type Scope } from '@/lib/persistence';
import type { ReportContent } from '@/lib/report';
import { type Actor, can } from '@/lib/workflow';
import { contentAsItReads } from './content-as-it-reads';

export type LastYear = { id: string; title: string; content: ReportContent };

/** The newest report of the year before that the actor may see, published ones first. */
export async function lastYearOf(db: Db, scope: Scope, actor: Actor, head: ReportHead): Promise<LastYear | null> {
  const candidates = await listReports(db, scope, { year: head.year - 1 });
  const visible = candidates.filter((report) => can(actor, 'view', report));
  const last = visible.find((report) => report.status === 'published') ?? visible[0];
  if (!last) return null;
  return { id: last.id, title: last.title, content: contentAsItReads(last, await listParts(db, scope, last.id)) };
}
