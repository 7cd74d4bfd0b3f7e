import type { ReportContent } from '@/lib/report';
import type { Db } from './client';
import { canonicalJson, sha256 } from './json';
import type { Author } from './parts';
import type { Scope } from './tenancy';

/** What happened once: who, when, why. Nothing here can be changed (the database refuses). */
export type KeptEvent = {
  id: string;
  action: string;
  fromStatus: string | null;
  toStatus: string | null;
  actorName: string;
  reason: string | null;
  part: string | null;
  at: Date;
};

export type NewEvent = {
  action: string;
  actor: Author;
  fromStatus?: string;
  toStatus?: string;
  reason?: string;
  part?: string;
  snapshotId?: string;
};

export async function appendEvent(db: Db, scope: Scope, reportId: string, event: NewEvent): Promise<void> {
  const { actor, ...rest } = event;
  await db.event.create({
    data: { ...rest, institutionId: scope.institutionId, reportId, actorId: actor.id, actorName: actor.name },
  });
}

/** Someone began to change a part; of the events the commonest by far, and read by themselves. */
const EDIT = 'edit';

/** Who began to change which part, and when. */
export type KeptEdit = { id: string; actorId: string; actorName: string; part: string; at: Date };

export const appendEdit = (db: Db, scope: Scope, reportId: string, edit: { actor: Author; part: string }) =>
  appendEvent(db, scope, reportId, { ...edit, action: EDIT });

/** Oldest first. */
export async function listEdits(db: Db, scope: Scope, reportId: string): Promise<KeptEdit[]> {
  const rows = await db.event.findMany({
    where: { reportId, institutionId: scope.institutionId, action: EDIT },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, actorId: true, actorName: true, part: true, at: true },
  });
  return rows.flatMap(({ part, ...row }) => (part === null ? [] : [{ ...row, part }]));
}

/** What happened to the report as a whole, changes of its parts aside; oldest first. */
export function listEvents(db: Db, scope: Scope, reportId: string): Promise<KeptEvent[]> {
  return db.event.findMany({
    where: { reportId, institutionId: scope.institutionId, action: { not: EDIT } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    omit: { institutionId: true, reportId: true, actorId: true, snapshotId: true },
  });
}

/** Keeps the whole content as it stands, with the hash of its canonical JSON. */
export async function addSnapshot(db: Db, scope: Scope, reportId: string, content: ReportContent): Promise<string> {
  const text = canonicalJson(content);
  const data = { institutionId: scope.institutionId, reportId, content: text, sha256: sha256(text) };
  return (await db.snapshot.create({ data })).id;
}
