import type { PartKey } from '@/lib/report';
import { isDirty, LONGEST_HOLD, type PartSave, QUIET, type SaveState } from './machine';

export type Step = { kind: 'send'; part: PartKey } | { kind: 'wait'; until: number } | { kind: 'rest' };

const entries = (state: SaveState) => Object.entries(state.parts) as [PartKey, PartSave][];

const dueAt = (part: PartSave) => Math.min(part.lastChange + QUIET, part.firstChange + LONGEST_HOLD);

/**
 * What to do now.
 * @param now time in ms
 * @param flush true when someone leaves: wait neither for quiet nor for the network's next turn
 */
export function nextStep(state: SaveState, now: number, flush = false): Step {
  if (state.sending || state.composing || state.signedOut) return { kind: 'rest' };
  const waiting = entries(state).filter(([, part]) => isDirty(part) && !part.trouble);
  const [first] = waiting.sort(([, a], [, b]) => dueAt(a) - dueAt(b));
  if (!first) return { kind: 'rest' };
  if (!flush && state.offline && state.offline.retryAt > now) return { kind: 'wait', until: state.offline.retryAt };
  const until = dueAt(first[1]);
  return flush || until <= now ? { kind: 'send', part: first[0] } : { kind: 'wait', until };
}

export const unsavedParts = (state: SaveState): PartKey[] =>
  entries(state)
    .filter(([, part]) => isDirty(part))
    .map(([key]) => key);

/** The first part whose text and the server's have parted ways. */
export const conflictedPart = (state: SaveState): PartKey | undefined =>
  entries(state).find(([, part]) => part.trouble?.kind === 'conflict')?.[0];

export type SaveView =
  | { kind: 'saved' | 'unchanged' | 'saving' | 'offline' | 'conflict' | 'signed-out' }
  | { kind: 'refused'; message: string };

/** The one thing the author should know about saving, worst first. */
export function saveView(state: SaveState): SaveView {
  if (state.signedOut) return { kind: 'signed-out' };
  if (conflictedPart(state)) return { kind: 'conflict' };
  const refused = entries(state).find(([, part]) => part.trouble?.kind === 'refused')?.[1].trouble;
  if (refused?.kind === 'refused') return { kind: 'refused', message: refused.message };
  if (state.offline) return { kind: 'offline' };
  if (unsavedParts(state).length > 0 || state.sending) return { kind: 'saving' };
  return { kind: state.savedAt ? 'saved' : 'unchanged' };
}
