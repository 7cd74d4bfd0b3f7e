import * as z from 'zod/mini';
import { isPartKey, type PartKey, partSchema } from '@/lib/report';

/** Where unsaved text is kept in this browser until the server has it (localStorage, or a Map in tests). */
export type Shelf = {
  get: (key: string) => string | null;
  set: (key: string, text: string) => void;
  remove: (key: string) => void;
  keys: () => string[];
};

export type Kept = { part: PartKey; version: number; content: unknown; at: string };

const keptSchema = z.object({ version: z.number(), content: z.unknown(), at: z.string() });

/** One person's unsaved parts of one report: another person at the same computer is not offered them. */
export function safetyNet(shelf: Shelf, userId: string, reportId: string) {
  const prefix = `gongkai:unsaved:${userId}:${reportId}:`;
  return {
    keep: (kept: Kept) => shelf.set(prefix + kept.part, keptText(kept)),
    forget: (part: PartKey) => shelf.remove(prefix + part),
    /** Whatever a closed or crashed page left behind; what no longer has the shape of its part is not offered. */
    left: (): Kept[] =>
      shelf
        .keys()
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => readKept(key.slice(prefix.length), shelf.get(key))),
  };
}
export type SafetyNet = ReturnType<typeof safetyNet>;

/** A kept text as it stands on the shelf; its key names the part. */
export const keptText = ({ part: _, ...rest }: Kept): string => JSON.stringify(rest);

/** Nothing where the text is missing or no longer has the shape of its part. */
export function readKept(part: string, text: string | null): Kept[] {
  if (!isPartKey(part) || text === null) return [];
  const kept = keptSchema.safeParse(parseJson(text));
  if (!kept.success) return [];
  const content = partSchema(part).safeParse(kept.data.content);
  return content.success ? [{ part, version: kept.data.version, content: content.data, at: kept.data.at }] : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** localStorage; where it is full or forbidden the net is missing, the page still works. */
export const browserShelf: Shelf = {
  get: (key) => attempt(() => localStorage.getItem(key), null),
  set: (key, text) => attempt(() => localStorage.setItem(key, text), undefined),
  remove: (key) => attempt(() => localStorage.removeItem(key), undefined),
  keys: () => attempt(() => Object.keys(localStorage), []),
};

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
