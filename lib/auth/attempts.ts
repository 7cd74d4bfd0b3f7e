import 'server-only';
import { createHash } from 'node:crypto';
import { attemptsOf, type Db, forgetAttempts, inTransaction, keepAttempts } from '@/lib/persistence';
import { type ThrottleKind, waitAfter } from './throttle';

export type AttemptKeys = Record<ThrottleKind, string>;

const keyOf = (kind: ThrottleKind, value: string) => createHash('sha256').update(`${kind}:${value}`).digest('hex');

export const attemptKeys = (given: Record<ThrottleKind, string>): AttemptKeys => ({
  username: keyOf('username', given.username),
  address: keyOf('address', given.address),
});

const KINDS: readonly ThrottleKind[] = ['username', 'address'];

/**
 * Counts an attempt as failed before the password is looked at: attempts made side by side cannot slip through.
 * @returns 0, or the milliseconds to wait; a refused attempt is not counted
 */
export function beginAttempt(keys: AttemptKeys, now: Date): Promise<number> {
  return inTransaction(async (tx) => {
    const known = await Promise.all(KINDS.map((kind) => attemptsOf(tx, keys[kind], now)));
    const wait = Math.max(
      ...known.map(({ blockedUntil }) => (blockedUntil ? blockedUntil.getTime() - now.getTime() : 0)),
    );
    if (wait > 0) return wait;
    for (const [index, kind] of KINDS.entries()) {
      await count(tx, kind, keys[kind], (known[index]?.failures ?? 0) + 1, now);
    }
    return 0;
  });
}

/** The password was right: the name starts afresh, the address is given its attempt back. */
export function settleAttempt(keys: AttemptKeys, now: Date): Promise<void> {
  return inTransaction(async (tx) => {
    await forgetAttempts(tx, keys.username);
    const { failures } = await attemptsOf(tx, keys.address, now);
    await count(tx, 'address', keys.address, Math.max(0, failures - 1), now);
  });
}

/** A person who was given a new password need not wait for the failures of the old one. */
export const forgiveAttempts = (tx: Db, username: string): Promise<void> =>
  forgetAttempts(tx, keyOf('username', username));

function count(tx: Db, kind: ThrottleKind, key: string, failures: number, now: Date): Promise<void> {
  const wait = waitAfter(kind, failures);
  return keepAttempts(tx, key, { failures, blockedUntil: wait > 0 ? new Date(now.getTime() + wait) : null }, now);
}
