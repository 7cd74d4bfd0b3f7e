import { describe, expect, it } from 'vitest';
import { makeDraft, makeSchool } from '@/lib/usecases/testing/school';
import { acrossInstitutions } from './client';
import { canonicalJson } from './json';
import { withTemporaryDatabase } from './testing/database';

withTemporaryDatabase();

describe('history', () => {
  it('can be added to, never changed: the database itself refuses', async () => {
    const { compiler } = await makeSchool('lishi');
    await makeDraft(compiler);
    const db = acrossInstitutions();
    await expect(db.event.updateMany({ data: { actorName: '别人' } })).rejects.toThrow();
    await expect(db.event.deleteMany({})).rejects.toThrow();
    expect((await db.event.findMany()).map(({ actorName }) => actorName)).toEqual(['compiler']);
  });

  it('hashes the same content alike, whatever order its keys were written in', () => {
    expect(canonicalJson({ b: [{ y: 1, x: 2 }], a: '文' })).toBe(canonicalJson({ a: '文', b: [{ x: 2, y: 1 }] }));
    expect(canonicalJson(['b', 'a'])).not.toBe(canonicalJson(['a', 'b']));
  });
});
