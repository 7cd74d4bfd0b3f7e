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

/** Oldest first. */
export function listEvents(db: Db, scope: Scope, reportId: string): Promise<KeptEvent[]> {
  return db.event.findMany({
    where: { reportId, institutionId: scope.institutionId },
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
