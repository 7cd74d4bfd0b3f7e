import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Db, database, inTransaction } from './client';
import { attemptsOf, keepAttempts } from './sign-in-attempts';
import { withTemporaryDatabase } from './testing/database';

withTemporaryDatabase();

const NOW = new Date('2024-10-08T08:00:00Z');
const keep = (db: Db, key: string, failures: number) => keepAttempts(db, key, { failures, blockedUntil: null }, NOW);
const failuresOf = async (key: string) => (await attemptsOf(database(), key, NOW)).failures;

/** Handles this process holds on database files; only Linux tells. */
const openHandles = () =>
  readdirSync('/proc/self/fd').filter((fd) => {
    const link = `/proc/self/fd/${fd}`;
    return existsSync(link) && readlinkSync(link).includes('gongkai.db');
  }).length;

describe('transactions on one connection', () => {
  it('take back everything when they fail, and the next goes on', async () => {
    await expect(
      inTransaction(async (tx) => {
        await keep(tx, 'a', 1);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await failuresOf('a')).toBe(0);
    await inTransaction((tx) => keep(tx, 'a', 2));
    expect(await failuresOf('a')).toBe(2);
  });

  it('take back everything when a statement is refused', async () => {
    const refused = inTransaction(async (tx) => {
      await keep(tx, 'b', 1);
      await tx.department.create({ data: { institutionId: 'no-such-school', name: '财务处' } });
    });
    await expect(refused).rejects.toThrow('Foreign key');
    expect(await failuresOf('b')).toBe(0);
  });

  it('show readers nothing of themselves before they are done', async () => {
    const change = inTransaction(async (tx) => {
      await keep(tx, 'c', 1);
      await new Promise((later) => setTimeout(later, 20));
      await keep(tx, 'c', 2);
    });
    await new Promise((later) => setTimeout(later, 5));
    expect(await failuresOf('c')).not.toBe(1);
    await change;
    expect(await failuresOf('c')).toBe(2);
  });

  it.skipIf(process.platform !== 'linux')('do not pile up file handles', async () => {
    await inTransaction((tx) => keep(tx, 'd', 0));
    const before = openHandles();
    for (let n = 1; n <= 50; n++) await inTransaction((tx) => keep(tx, 'd', n));
    expect(openHandles()).toBe(before);
  });
});
