import * as z from 'zod/mini';
import { blockSchema, isPartKey, type PartKey } from '@/lib/report';
import { applyChanges, type Replaced } from '@/lib/validation/apply-changes';
import type { Change } from '@/lib/validation/change';
import { slotAt, withValueAt } from '@/lib/validation/text-slots';
import type { Shelf } from '../saving/safety-net';
import { sameContent } from '../saving/same-content';
import type { Workspace } from '../workspace/workspace-shape';

/** The changes made last, and how to take them back. */
export type LastFix = { label: string; count: number; refused: number; replaced: readonly Replaced[] };

const slotSchema = z.union([z.string(), blockSchema]);
const lastSchema = z.object({
  label: z.string(),
  count: z.number(),
  refused: z.number(),
  replaced: z.array(
    z.object({
      part: z.custom<PartKey>((part) => typeof part === 'string' && isPartKey(part)),
      path: z.string(),
      was: slotSchema,
      now: slotSchema,
    }),
  ),
});

type Given = { workspace: Workspace; shelf: Shelf; key: string };

/**
 * Makes changes the author has seen, through the same saving as typing, and takes the last ones back
 * while the texts still read as they were left; a reload keeps this chance.
 */
export function createFixes({ workspace, shelf, key }: Given) {
  const listeners = new Set<() => void>();
  let last = readLast(shelf.get(key));
  let seen: unknown;
  let stands = false;

  const remember = (next: LastFix | null) => {
    last = next;
    seen = undefined;
    if (next) shelf.set(key, JSON.stringify(next));
    else shelf.remove(key);
    for (const listener of listeners) listener();
  };
  const standing = (): boolean => {
    const content = workspace.content();
    if (seen !== content) {
      seen = content;
      stands = (last?.replaced ?? []).every(({ part, path, now }) =>
        sameContent(slotAt(workspace.part(part), path), now),
      );
    }
    return stands;
  };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      const leave = workspace.subscribe(listener);
      return () => {
        listeners.delete(listener);
        leave();
      };
    },
    /** The changes that can still be taken back; null once something else has changed one of the texts. */
    last: (): LastFix | null => (last && standing() ? last : null),
    /** @returns how many were made, and how many not because the text had changed meanwhile */
    make: (label: string, changes: readonly Change[]): { made: number; refused: number } => {
      workspace.settle();
      if (workspace.saving().composing) return { made: 0, refused: changes.length };
      const applied = applyChanges(workspace.part, changes);
      const taken = new Set([...applied.parts].flatMap(([part, now]) => (workspace.replace(part, now) ? [part] : [])));
      const made = applied.made.filter(({ part }) => taken.has(part)).length;
      const refused = changes.length - made;
      const replaced = applied.replaced.filter(({ part }) => taken.has(part));
      if (made > 0) remember({ label, count: made, refused, replaced });
      return { made, refused };
    },
    undo: (): boolean => {
      workspace.settle();
      if (!last || !standing()) return false;
      const { replaced } = last;
      for (const part of new Set(replaced.map((own) => own.part))) {
        const own = replaced.filter((other) => other.part === part);
        const start: unknown = workspace.part(part);
        workspace.replace(
          part,
          own.reduce((content, { path, was }) => withValueAt(content, path, was), start),
        );
      }
      remember(null);
      return true;
    },
    forget: () => remember(null),
  };
}
export type Fixes = ReturnType<typeof createFixes>;

function readLast(text: string | null): LastFix | null {
  if (text === null) return null;
  try {
    const parsed = lastSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
