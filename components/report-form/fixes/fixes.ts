import * as z from 'zod/mini';
import { blockSchema, isPartKey, type PartKey } from '@/lib/report';
import type { Replaced } from '@/lib/validation/apply-changes';
import type { Finding } from '@/lib/validation/finding';
import type { Left } from '@/lib/validation/old-places';
import type { PutBack } from '@/lib/validation/put-back';
import { slotAt, slotText, withValueAt } from '@/lib/validation/text-slots';
import type { Shelf } from '../saving/safety-net';
import type { Workspace } from '../workspace/workspace-shape';
import { createHands } from './hands';

/** The changes made last, and what is needed to take them back. */
export type LastFix = {
  label: string;
  /** What was done to the words: 改. */
  verb: string;
  count: number;
  refused: number;
  replaced: readonly Replaced[];
  left: readonly Left[];
};

/** How changes are found again: who makes some brings it along, for most pages never need it. */
export type Planner = typeof import('./planner');

/** Changes as they shall be made. */
export type Making = Pick<LastFix, 'label' | 'verb' | 'replaced'> & {
  /** How many the author chose. */
  asked: number;
  planner: Planner;
};

/** A fix shown to the author, and what follows once it is made. */
export type Proposal = { finding: Finding; onMade?: () => void };

const stretchSchema = z.tuple([z.number(), z.number()]);
const slotSchema = z.union([z.string(), blockSchema]);
const partSchema = z.custom<PartKey>((part) => typeof part === 'string' && isPartKey(part));
const lastSchema = z.object({
  label: z.string(),
  verb: z.string(),
  count: z.number(),
  refused: z.number(),
  replaced: z.array(
    z.object({
      part: partSchema,
      path: z.string(),
      was: slotSchema,
      now: slotSchema,
      stretches: z.array(z.object({ was: stretchSchema, now: stretchSchema })),
    }),
  ),
  left: z.array(z.object({ part: partSchema, path: z.string(), texts: z.array(z.string()) })),
});

type Given = { workspace: Workspace; shelf: Shelf; key: string };

/**
 * Makes changes the author has seen, through the same saving as typing, and takes the last ones back where they still
 * stand, whatever was written since; a reload keeps this chance.
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
  let planner: Planner | undefined;
  if (last)
    void import('./planner').then(
      (own) => {
        planner = own;
        seen = undefined;
        tell();
      },
      // Without the net the way back is offered at the next opening.
      () => undefined,
    );
  const plan = (): PutBack | null =>
    last && planner ? planner.planBack(workspace.part, last.replaced, last.left) : null;
  const readsAsLeft = ({ part, path, now }: Replaced): boolean => {
    const slot = slotAt(workspace.part(part), path);
    return slot !== undefined && slotText(slot) === slotText(now);
  };
  const standing = (): LastFix | null => {
    const content = workspace.content();
    if (seen === content) return stands;
    seen = content;
    stands = planner && last && (last.replaced.some(readsAsLeft) || (plan()?.texts.length ?? 0) > 0) ? last : null;
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
    /** What was made last, as long as any of it still stands. */
    last: standing,
    /** @returns how many were made, and how many not because the text had changed meanwhile */
    make: ({ label, verb, asked, replaced: texts, planner: own }: Making): { made: number; refused: number } => {
      if (workspace.saving().composing) return { made: 0, refused: asked };
      const replaced = write(texts, false);
      const count = countOf(replaced);
      const made = { label, verb, count, refused: asked - count, replaced, left: own.leftOf(workspace.part, replaced) };
      if (count > 0) {
        planner = own;
        remember(made);
        for (const maker of makers) maker(made);
      }
      return { made: count, refused: made.refused };
    },
    /** What taking back would put back, and what it could not. */
    back: (): PutBack | null => {
      workspace.settle();
      return plan();
    },
    /** Takes back what still stands. @returns how many places, and how many were written on; undefined while a composition is open */
    undo: (): { back: number; lost: number } | undefined => {
      workspace.settle();
      const own = plan();
      if (!own || workspace.saving().composing) return undefined;
      const back = countOf(write(own.texts, true));
      const refused = countOf(own.texts) - back;
      if (refused === 0) remember(null);
      return { back, lost: own.lost.length + refused };
    },
    forget: () => remember(null),
  };
}
export type Fixes = ReturnType<typeof createFixes>;

/** How many changes lie in texts. */
export const countOf = (texts: readonly Replaced[]): number =>
  texts.reduce((sum, { stretches }) => sum + stretches.length, 0);

function readLast(text: string | null): LastFix | null {
  if (text === null) return null;
  try {
    const parsed = lastSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
