import { describe, expect, it } from 'vitest';
import { acrossInstitutions, database, inTransaction } from './client';
import { namesInstitution } from './tenancy';
import { withTemporaryDatabase } from './testing/database';

withTemporaryDatabase();

describe('a query must say which institution it means', () => {
  it.each([
    ['findMany', { where: { year: 2024 } }, false],
    ['findMany', { where: { institutionId: 'a' } }, true],
    ['findMany', { where: { institutionId: undefined } }, false],
    ['findMany', undefined, false],
    ['create', { data: { name: 'x' } }, false],
    ['createMany', { data: [{ institutionId: 'a' }, {}] }, false],
    ['updateMany', { where: { id: 'r' }, data: { institutionId: 'a' } }, false],
  ])('%s %j: %s', (operation, args, allowed) => {
    expect(namesInstitution(operation, args)).toBe(allowed);
  });

  it('refuses a forgotten filter, also inside a transaction', async () => {
    await expect(database().report.findMany()).rejects.toThrow('Report.findMany does not name the institution');
    await expect(inTransaction((tx) => tx.part.deleteMany())).rejects.toThrow('Part.deleteMany');
    await expect(acrossInstitutions().report.findMany()).resolves.toEqual([]);
  });

  it('refuses to reach around an open transaction, which would wait for itself', async () => {
    await expect(inTransaction(async () => database().report.count())).rejects.toThrow('use the transaction');
  });
});
