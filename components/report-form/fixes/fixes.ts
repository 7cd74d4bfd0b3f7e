import * as z from 'zod/mini';
import { blockSchema, isPartKey, type PartKey } from '@/lib/report';
import { applyWhole, type Replaced, takenBack } from '@/lib/validation/apply-changes';
import type { Change } from '@/lib/validation/change';
import type { Finding } from '@/lib/validation/finding';
import { slotAt, type TextSlot, withValueAt } from '@/lib/validation/text-slots';
import type { Shelf } from '../saving/safety-net';
import { sameContent } from '../saving/same-content';
import type { Workspace } from '../workspace/workspace-shape';
import { createHands } from './hands';

/** The changes made last, and how to take them back. */
export type LastFix = { label: string; count: number; refused: number; replaced: readonly Replaced[] };

/** A fix shown to the author, and what follows once it is made. */
export type Proposal = { finding: Finding; onMade?: () => void };

const stretchSchema = z.tuple([z.number(), z.number()]);
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
      stretches: z.array(z.object({ was: stretchSchema, now: stretchSchema })),
    }),
  ),
});

type Given = { workspace: Workspace; shelf: Shelf; key: string };

/**
 * Makes changes the author has seen, through the same saving as typing, and takes the last ones back where the texts
 * still read as they were left; a reload keeps this chance.
 */
export function createFixes({ workspace, shelf, key }: Given) {
  const listeners = new Set<() => void>();
  const makers = new Set<(made: LastFix) => void>();
  const hands = createHands();
  let last = readLast(shelf.get(key));
  let seen: unknown;
  let stands: LastFix | null = null;
  let proposal: Proposal | null = null;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const remember = (next: LastFix | null) => {
    last = next;
    seen = undefined;
    if (next) shelf.set(key, JSON.stringify(next));
    else shelf.remove(key);
    tell();
  };
  const standing = (): LastFix | null => {
    const content = workspace.content();
    if (seen === content) return stands;
    seen = content;
    const before = stands;
    stands = last && stillStanding(last, (part, path) => slotAt(workspace.part(part), path));
    if (before && sameContent(before, stands)) stands = before;
    return stands;
  };
  /** @returns what was made, as it reads now */
  const write = (texts: readonly Replaced[], back: boolean): Replaced[] => {
    const { made, shownNowhere } = hands.amend(texts, back);
    const written = [...new Set(shownNowhere.map(({ part }) => part))].flatMap((part) => {
      const own = shownNowhere.filter((text) => text.part === part);
      const start: unknown = workspace.part(part);
      const amended = own.reduce((content, { path, now }) => withValueAt(content, path, now), start);
      return workspace.amend(part, amended) ? own : [];
    });
    return [...made, ...written].map((text) => ({
      ...text,
      now: slotAt(workspace.part(text.part), text.path) ?? text.now,
    }));
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
    propose: (next: Proposal | null) => {
      proposal = next;
      tell();
    },
    proposed: () => proposal,
    lend: hands.lend,
    focusOn: hands.focusOn,
    /** Told of every making; returns how to leave. */
    onMade: (maker: (made: LastFix) => void) => {
      makers.add(maker);
      return () => {
        makers.delete(maker);
      };
    },
    /** The changes that can still be taken back; null once something else has changed all of the texts. */
    last: standing,
    /**
     * @param groups changes of which none is right without the others of its group
     * @returns how many were made, and how many not because the text had changed meanwhile
     */
    make: (label: string, groups: readonly (readonly Change[])[]): { made: number; refused: number } => {
      workspace.settle();
      const asked = groups.flat().length;
      if (workspace.saving().composing) return { made: 0, refused: asked };
      const replaced = write(applyWhole(workspace.part, groups).replaced, false);
      const count = countOf(replaced);
      const made = { label, count, refused: asked - count, replaced };
      if (count > 0) {
        remember(made);
        for (const maker of makers) maker(made);
      }
      return { made: count, refused: made.refused };
    },
    /** Takes back what still reads as it was left. */
    undo: (): boolean => {
      workspace.settle();
      const own = standing();
      if (!own || workspace.saving().composing) return false;
      return write(own.replaced.map(takenBack), true).length > 0;
    },
    forget: () => remember(null),
  };
}
export type Fixes = ReturnType<typeof createFixes>;

const countOf = (replaced: readonly Replaced[]): number =>
  replaced.reduce((sum, { stretches }) => sum + stretches.length, 0);

/** The changes in texts that read as they were left; null when there are none. */
function stillStanding(
  { replaced, ...fix }: LastFix,
  read: (part: PartKey, path: string) => TextSlot | undefined,
): LastFix | null {
  const left = replaced.filter(({ part, path, now }) => sameContent(read(part, path), now));
  return left.length > 0 ? { ...fix, count: countOf(left), replaced: left } : null;
}

function readLast(text: string | null): LastFix | null {
  if (text === null) return null;
  try {
    const parsed = lastSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
