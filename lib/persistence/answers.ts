import type { Db } from './client';
import type { Author } from './parts';
import type { Scope } from './tenancy';

/** A written reason to a warning. */
export type Answer = { fingerprint: string; reason: string; byName: string; at: Date };

export function listAnswers(db: Db, scope: Scope, reportId: string): Promise<Answer[]> {
  return db.answer.findMany({
    where: { reportId, institutionId: scope.institutionId },
    orderBy: { at: 'asc' },
    select: { fingerprint: true, reason: true, byName: true, at: true },
  });
}

type Given = { fingerprint: string; reason: string; author: Author };

/** Sets the reason to a warning; an empty one takes it back. */
export async function setAnswer(db: Db, scope: Scope, reportId: string, given: Given): Promise<void> {
  const { institutionId } = scope;
  await db.answer.deleteMany({ where: { reportId, fingerprint: given.fingerprint, institutionId } });
  if (given.reason === '') return;
  const { fingerprint, reason, author } = given;
  await db.answer.create({
    data: { institutionId, reportId, fingerprint, reason, byId: author.id, byName: author.name },
  });
}

/** Gives a report the reasons written to another one's warnings, with who wrote them and when. */
export async function copyAnswers(db: Db, scope: Scope, given: { from: string; to: string }): Promise<void> {
  const { institutionId } = scope;
  const answers = await db.answer.findMany({ where: { reportId: given.from, institutionId } });
  await db.answer.createMany({ data: answers.map(({ id: _, ...answer }) => ({ ...answer, reportId: given.to })) });
}
