import { type Db, type KeptPart, listParts, type ReportHead, type Scope, settlePart } from '@/lib/persistence';
import { partOf, partsOfReport, type ReportContent } from '@/lib/report';
import { type Actor, isEditable } from '@/lib/workflow';
import { contentAsItReads } from './content-as-it-reads';
import { type LastYear, lastYearOf } from './last-year';

export type CurrentContent = { content: ReportContent; parts: KeptPart[]; lastYear: LastYear | null };

/** A report as it reads now, and what it is compared with. */
export async function currentContent(db: Db, scope: Scope, actor: Actor, head: ReportHead): Promise<CurrentContent> {
  const [parts, lastYear] = await Promise.all([listParts(db, scope, head.id), lastYearOf(db, scope, actor, head)]);
  return { content: contentAsItReads(head, parts, lastYear?.content ?? null), parts, lastYear };
}

/** One part as it reads now: its words may follow the tables of others. */
export async function currentPart(
  db: Db,
  { scope, actor, head }: { scope: Scope; actor: Actor; head: ReportHead },
  kept: KeptPart,
): Promise<unknown> {
  const bound = isEditable(head.status) && JSON.stringify(kept.content).includes('"bound"');
  if (!bound) return kept.content;
  const { content } = await currentContent(db, scope, actor, head);
  return partOf(content, kept.key);
}

/** Keeps the words of bound figures as they read now, before they stand still. */
export async function settleContent(tx: Db, scope: Scope, actor: Actor, head: ReportHead): Promise<void> {
  const { content, parts } = await currentContent(tx, scope, actor, head);
  const settled = new Map(partsOfReport(content).map((own) => [own.part, own.content]));
  for (const { key, version, content: kept } of parts) {
    const own = settled.get(key);
    if (JSON.stringify(own) !== JSON.stringify(kept))
      await settlePart(tx, scope, head.id, { key, version, content: own });
  }
}
