import { createHash } from 'node:crypto';
import { type $ZodType, safeParse } from 'zod/v4/core';

/**
 * Reads a JSON column as what it must be.
 * @throws when the row does not hold that: the database was changed by something else than this program
 */
export function readJson<T>(schema: $ZodType<T>, text: string, what: string): T {
  const parsed = safeParse(schema, JSON.parse(text));
  if (!parsed.success) throw new Error(`unreadable ${what}: ${parsed.error.message}`);
  return parsed.data;
}

/** The same content gives the same text, whatever order its keys were written in: fit for hashing. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
