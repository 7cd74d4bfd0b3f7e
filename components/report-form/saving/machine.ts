import type { PartKey } from '@/lib/report';

/** Saved this long after the last change (ms); prose reaches this clock 200 ms after the key. */
export const QUIET = 600;
/** Someone who never pauses is saved this often all the same (ms). */
export const LONGEST_HOLD = 8_000;
/** Waiting times after the network failed (ms); the last one repeats. */
export const BACKOFF = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

/** What someone else saved in the meantime, as the server answered it. */
export type Theirs = { version: number; content: unknown; byName: string | null; at: string };

export type Trouble = { kind: 'conflict'; theirs: Theirs } | { kind: 'refused'; message: string };

/** How one part of the report stands between this page and the server. Edits are counted, never compared. */
export type PartSave = {
  /** Version at the server that the text here is based on. */
  version: number;
  /** Raised by every change made here. */
  edit: number;
  /** The edit that the server has acknowledged. */
  savedEdit: number;
  /** Times (ms) of the oldest and newest change not yet acknowledged. */
  firstChange: number;
  lastChange: number;
  trouble: Trouble | null;
};

export type SaveState = {
  parts: Readonly<Partial<Record<PartKey, PartSave>>>;
  /** One request at a time, whatever the part. */
  sending: { part: PartKey; edit: number } | null;
  /** A Chinese input method has an open composition: nothing may be saved. */
  composing: boolean;
  offline: { attempts: number; retryAt: number } | null;
  signedOut: boolean;
  /** ISO time of the last acknowledged save on this page, or null. */
  savedAt: string | null;
};

export type SaveEvent =
  | { type: 'loaded'; part: PartKey; version: number }
  | { type: 'based-on'; part: PartKey; version: number }
  | { type: 'changed'; part: PartKey; now: number }
  | { type: 'composing'; on: boolean }
  | { type: 'sent'; part: PartKey }
  | { type: 'acknowledged'; version: number; savedAt: string }
  | { type: 'rebased'; version: number }
  | { type: 'conflicted'; theirs: Theirs }
  | { type: 'refused'; message: string }
  | { type: 'unreachable'; now: number }
  | { type: 'signed-out' }
  | { type: 'signed-in' }
  | { type: 'online'; now: number }
  | { type: 'kept-mine'; part: PartKey }
  | { type: 'took-theirs'; part: PartKey };

export const NOTHING_SAVED: SaveState = {
  parts: {},
  sending: null,
  composing: false,
  offline: null,
  signedOut: false,
  savedAt: null,
};

export const isDirty = (part: PartSave): boolean => part.edit > part.savedEdit;

const fresh = (version: number): PartSave => ({
  version,
  edit: 0,
  savedEdit: 0,
  firstChange: 0,
  lastChange: 0,
  trouble: null,
});

const put = (state: SaveState, part: PartKey, change: Partial<PartSave>): SaveState => ({
  ...state,
  parts: { ...state.parts, [part]: { ...(state.parts[part] ?? fresh(0)), ...change } },
});

/** The state after an event. Pure: timers and requests belong to the runner. */
export function reduce(state: SaveState, event: SaveEvent): SaveState {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event.part, event.version);
    case 'based-on':
      return put(state, event.part, { version: event.version });
    case 'changed':
      return changed(state, event.part, event.now);
    case 'composing':
      return { ...state, composing: event.on };
    case 'sent':
      return { ...state, sending: { part: event.part, edit: state.parts[event.part]?.edit ?? 0 } };
    case 'signed-in':
      return { ...state, signedOut: false };
    case 'online':
      return state.offline ? { ...state, offline: { ...state.offline, retryAt: event.now } } : state;
    case 'kept-mine':
    case 'took-theirs':
      return resolved(state, event.part, event.type === 'kept-mine');
    default:
      return answered(state, event);
  }
}

/** A newer state of the server arrived with the page. Text not yet saved keeps its base, so that a conflict is seen. */
function loaded(state: SaveState, part: PartKey, version: number): SaveState {
  const known = state.parts[part];
  if (known && (isDirty(known) || known.version >= version)) return state;
  return put(state, part, fresh(version));
}

function changed(state: SaveState, part: PartKey, now: number): SaveState {
  const known = state.parts[part] ?? fresh(0);
  const firstChange = isDirty(known) ? known.firstChange : now;
  const trouble = known.trouble?.kind === 'conflict' ? known.trouble : null;
  return put(state, part, { edit: known.edit + 1, firstChange, lastChange: now, trouble });
}

function resolved(state: SaveState, part: PartKey, mine: boolean): SaveState {
  const known = state.parts[part];
  if (known?.trouble?.kind !== 'conflict') return state;
  const { version } = known.trouble.theirs;
  // Mine is sent at once: its time of change lies far back.
  const edit = mine ? { edit: known.edit + 1, firstChange: 0, lastChange: 0 } : { savedEdit: known.edit };
  return put(state, part, { version, trouble: null, ...edit });
}

type Answer = Extract<
  SaveEvent,
  { type: 'acknowledged' | 'rebased' | 'conflicted' | 'refused' | 'unreachable' | 'signed-out' }
>;

function answered(state: SaveState, event: Answer): SaveState {
  const { sending } = state;
  if (!sending) return event.type === 'signed-out' ? { ...state, signedOut: true } : state;
  const idle: SaveState = { ...state, sending: null };
  const reached: SaveState = { ...idle, offline: null };
  const known = state.parts[sending.part] ?? fresh(0);
  switch (event.type) {
    case 'acknowledged': {
      const rest = known.edit > sending.edit ? { firstChange: known.lastChange } : {};
      const change = { version: event.version, savedEdit: sending.edit, trouble: null, ...rest };
      return { ...put(reached, sending.part, change), savedAt: event.savedAt };
    }
    case 'rebased':
      return put(reached, sending.part, { version: event.version, firstChange: 0, lastChange: 0 });
    case 'conflicted':
      return put(reached, sending.part, { trouble: { kind: 'conflict', theirs: event.theirs } });
    case 'refused':
      return put(reached, sending.part, { trouble: { kind: 'refused', message: event.message } });
    case 'signed-out':
      return { ...reached, signedOut: true };
    case 'unreachable': {
      const attempts = (state.offline?.attempts ?? 0) + 1;
      const delay = BACKOFF[Math.min(attempts, BACKOFF.length) - 1] ?? QUIET;
      return { ...idle, offline: { attempts, retryAt: event.now + delay } };
    }
  }
}
