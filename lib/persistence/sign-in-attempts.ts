import type { Db } from './client';

export type Attempts = { failures: number; blockedUntil: Date | null };

const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/** @param key a hash: neither user names nor addresses (nor a password typed into the wrong field) are kept */
export async function attemptsOf(db: Db, key: string, now: Date): Promise<Attempts> {
  const row = await db.signInAttempt.findUnique({ where: { key } });
  const fresh = row && now.getTime() - row.updatedAt.getTime() < FORGOTTEN_AFTER_MS;
  return fresh ? { failures: row.failures, blockedUntil: row.blockedUntil } : { failures: 0, blockedUntil: null };
}

export async function keepAttempts(db: Db, key: string, attempts: Attempts, now: Date): Promise<void> {
  const data = { ...attempts, updatedAt: now };
  await db.signInAttempt.upsert({ where: { key }, create: { key, ...data }, update: data });
  await db.signInAttempt.deleteMany({ where: { updatedAt: { lt: new Date(now.getTime() - FORGOTTEN_AFTER_MS) } } });
}

export async function forgetAttempts(db: Db, key: string): Promise<void> {
  await db.signInAttempt.deleteMany({ where: { key } });
}
