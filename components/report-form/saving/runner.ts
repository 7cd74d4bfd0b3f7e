import type { PartKey } from '@/lib/report';
import { NOTHING_SAVED, reduce, type SaveEvent, type SaveState, type Theirs } from './machine';
import { sameContent } from './same-content';
import { nextStep, unsavedParts } from './schedule';

/** What came of one attempt to save. */
export type SaveAnswer =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'conflict'; theirs: Theirs }
  | { kind: 'refused'; message: string }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' };

export type Transport = (part: PartKey, version: number, content: unknown) => Promise<SaveAnswer>;

export type RunnerGiven = {
  transport: Transport;
  /** The text of a part as it stands on the page at this moment. */
  contentOf: (part: PartKey) => unknown;
  /** A text of a part as it reads now: figures in it that follow a table have moved without anybody's hand. */
  asItReads: (part: PartKey, text: unknown) => unknown;
  /** The text the server is known to hold: a conflict with exactly that is none. */
  baseOf: (part: PartKey) => unknown;
  onState: (state: SaveState) => void;
  /** The server is now known to hold this text. */
  onHeld: (part: PartKey, content: unknown) => void;
  now?: () => number;
};

export type Runner = {
  state: () => SaveState;
  dispatch: (event: SaveEvent) => void;
  /** Sends everything that can be sent; resolves to true when nothing unsaved is left. */
  flush: () => Promise<boolean>;
  stop: () => void;
};

/** Carries out what the machine decides: one timer, one request. */
export function createRunner(given: RunnerGiven): Runner {
  const now = given.now ?? Date.now;
  let state = NOTHING_SAVED;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flight: Promise<void> | undefined;
  let stopped = false;
  /** Texts sent whose answer never came: the server may hold any of them. */
  const unanswered = new Map<PartKey, unknown[]>();

  const apply = (event: SaveEvent) => {
    state = reduce(state, event);
    given.onState(state);
  };

  const eventOf = (answer: SaveAnswer, sent: unknown, part: PartKey): SaveEvent => {
    switch (answer.kind) {
      case 'saved':
        return { type: 'acknowledged', version: answer.version, savedAt: answer.savedAt };
      case 'conflict': {
        const now = (text: unknown) => given.asItReads(part, text);
        const theirs = { ...answer.theirs, content: now(answer.theirs.content) };
        if (sameContent(theirs.content, now(sent))) {
          return { type: 'acknowledged', version: theirs.version, savedAt: theirs.at };
        }
        // Our own earlier save whose answer was lost on the way, or a save that changed nothing: no other hand in it.
        const ours = [given.baseOf(part), ...(unanswered.get(part) ?? [])];
        if (ours.some((text) => text !== undefined && sameContent(theirs.content, now(text)))) {
          return { type: 'rebased', version: theirs.version };
        }
        return { type: 'conflicted', theirs };
      }
      case 'refused':
        return { type: 'refused', message: answer.message };
      case 'signed-out':
        return { type: 'signed-out' };
      case 'unreachable':
        return { type: 'unreachable', now: now() };
    }
  };

  const send = async (part: PartKey) => {
    const content = given.contentOf(part);
    const version = state.parts[part]?.version ?? 0;
    apply({ type: 'sent', part });
    const answer = await given.transport(part, version, content).catch((): SaveAnswer => ({ kind: 'unreachable' }));
    const event = eventOf(answer, content, part);
    if (event.type === 'unreachable') unanswered.set(part, [...(unanswered.get(part) ?? []), content]);
    else unanswered.delete(part);
    if (event.type === 'acknowledged') given.onHeld(part, content);
    if (event.type === 'rebased' && answer.kind === 'conflict') given.onHeld(part, answer.theirs.content);
    apply(event);
  };

  const go = (flush = false) => {
    clearTimeout(timer);
    if (flight || stopped) return;
    const step = nextStep(state, now(), flush);
    if (step.kind === 'wait') timer = setTimeout(() => go(), Math.max(0, step.until - now()));
    if (step.kind !== 'send') return;
    flight = send(step.part).finally(() => {
      flight = undefined;
      go();
    });
  };

  return {
    state: () => state,
    dispatch: (event) => {
      apply(event);
      go();
    },
    flush: async () => {
      // Each round saves one part; a round that leaves the list as it was cannot go on.
      for (let rounds = unsavedParts(state).length + 2; rounds > 0 && unsavedParts(state).length > 0; rounds -= 1) {
        const own = !flight;
        go(true);
        if (!flight) break;
        await flight;
        if (own && state.offline) break;
      }
      return unsavedParts(state).length === 0;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
