import {
  assembleContent,
  type Db,
  type KeptPart,
  listParts,
  type ReportHead,
  type Scope,
  savePart,
} from '@/lib/persistence';
import { partsOfReport, type ReportContent, withBoundFigures } from '@/lib/report';
import { type Actor, isEditable } from '@/lib/workflow';
import { type LastYear, lastYearOf } from './last-year';

export type CurrentContent = { content: ReportContent; parts: KeptPart[]; lastYear: LastYear | null };

/**
 * A report as it reads now. While it is being written, figures bound in its prose say what its tables say, whoever
 * changed them; once it is sent for review no word moves any more.
 */
export async function currentContent(db: Db, scope: Scope, actor: Actor, head: ReportHead): Promise<CurrentContent> {
  const [parts, lastYear] = await Promise.all([listParts(db, scope, head.id), lastYearOf(db, scope, actor, head)]);
  const kept = assembleContent(head, parts);
  const content = isEditable(head.status) ? withBoundFigures(kept, lastYear?.content ?? null) : kept;
  return { content, parts, lastYear };
}

/** Keeps the words of bound figures as they read now, before they stand still. */
export async function settleContent(tx: Db, scope: Scope, actor: Actor, head: ReportHead): Promise<void> {
  const { content, parts } = await currentContent(tx, scope, actor, head);
  const settled = new Map(partsOfReport(content).map((own) => [own.part, own.content]));
  for (const { key, version, departmentId, content: kept } of parts) {
    const own = settled.get(key);
    if (JSON.stringify(own) === JSON.stringify(kept)) continue;
    await savePart(tx, scope, head.id, { key, version, content: own, departmentId, author: actor });
  }
}
