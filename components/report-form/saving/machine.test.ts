import { describe, expect, it } from 'vitest';
import { BACKOFF, LONGEST_HOLD, NOTHING_SAVED, QUIET, reduce, type SaveEvent, type SaveState } from './machine';
import { conflictedPart, nextStep, saveView, unsavedParts } from './schedule';

const given = (...events: SaveEvent[]): SaveState => events.reduce(reduce, NOTHING_SAVED);
const loaded: SaveEvent = { type: 'loaded', part: 'overview', version: 3 };
const changed = (now: number): SaveEvent => ({ type: 'changed', part: 'overview', now });
const sent: SaveEvent = { type: 'sent', part: 'overview' };
const acknowledged: SaveEvent = { type: 'acknowledged', version: 4, savedAt: '2026-01-01T00:00:00Z' };
const theirs = { version: 9, content: {}, byName: '李四', at: '2026-01-01T00:00:00Z' };

describe('when a save is due', () => {
  it('rests while nothing changed', () => {
    expect(nextStep(given(loaded), 0)).toEqual({ kind: 'rest' });
  });

  it('waits for quiet after the last change', () => {
    const state = given(loaded, changed(1_000), changed(1_500));
    expect(nextStep(state, 1_600)).toEqual({ kind: 'wait', until: 1_500 + QUIET });
    expect(nextStep(state, 1_500 + QUIET)).toEqual({ kind: 'send', part: 'overview' });
  });

  it('does not wait for ever on someone who never pauses', () => {
    const events = Array.from({ length: 40 }, (_, i) => changed(1_000 + i * 300));
    expect(nextStep(given(loaded, ...events), 1_000 + LONGEST_HOLD)).toEqual({ kind: 'send', part: 'overview' });
  });

  it('saves nothing in the middle of a composition, not even when leaving', () => {
    const state = given(loaded, changed(0), { type: 'composing', on: true });
    expect(nextStep(state, 60_000, true)).toEqual({ kind: 'rest' });
    expect(nextStep(reduce(state, { type: 'composing', on: false }), 60_000)).toMatchObject({ kind: 'send' });
  });

  it('has one request in flight, whatever the part', () => {
    const state = given(loaded, changed(0), sent, { type: 'changed', part: 'other', now: 0 });
    expect(nextStep(state, 60_000)).toEqual({ kind: 'rest' });
  });

  it('leaves at once when flushed', () => {
    expect(nextStep(given(loaded, changed(0)), 1, true)).toEqual({ kind: 'send', part: 'overview' });
  });
});

describe('what an answer means', () => {
  it('acknowledges only the edit that was sent', () => {
    const state = given(loaded, changed(0), sent, changed(10), acknowledged);
    expect(unsavedParts(state)).toEqual(['overview']);
    expect(state.parts.overview).toMatchObject({ version: 4, firstChange: 10 });
    expect(saveView(given(loaded, changed(0), sent, acknowledged))).toEqual({ kind: 'saved' });
  });

  it('tries again later and later while the network is away', () => {
    let state = given(loaded, changed(0));
    for (const delay of [...BACKOFF, BACKOFF[BACKOFF.length - 1]]) {
      state = [sent, { type: 'unreachable', now: 100_000 } as const].reduce(reduce, state);
      expect(nextStep(state, 100_000)).toEqual({ kind: 'wait', until: 100_000 + (delay ?? 0) });
    }
    expect(saveView(state)).toEqual({ kind: 'offline' });
    const online = reduce(state, { type: 'online', now: 100_001 });
    expect(nextStep(online, 100_001)).toEqual({ kind: 'send', part: 'overview' });
  });

  it('keeps the text and waits where the session is lost', () => {
    const state = given(loaded, changed(0), sent, { type: 'signed-out' });
    expect(saveView(state)).toEqual({ kind: 'signed-out' });
    expect(nextStep(state, 60_000)).toEqual({ kind: 'rest' });
    expect(nextStep(reduce(state, { type: 'signed-in' }), 60_000)).toEqual({ kind: 'send', part: 'overview' });
  });

  it('keeps a refused text until it is changed', () => {
    const state = given(loaded, changed(0), sent, { type: 'refused', message: '已送审，不能修改。' });
    expect(saveView(state)).toEqual({ kind: 'refused', message: '已送审，不能修改。' });
    expect(nextStep(state, 60_000)).toEqual({ kind: 'rest' });
    expect(nextStep(reduce(state, changed(1)), 60_000)).toEqual({ kind: 'send', part: 'overview' });
  });
});

describe('two people at one chapter', () => {
  const conflict = given(loaded, changed(0), sent, { type: 'conflicted', theirs });

  it('stops until someone decides, also when typing goes on', () => {
    const typing = reduce(conflict, changed(5));
    expect(conflictedPart(typing)).toBe('overview');
    expect(nextStep(typing, 60_000)).toEqual({ kind: 'rest' });
  });

  it('sends mine on top of theirs at once', () => {
    const state = reduce(conflict, { type: 'kept-mine', part: 'overview' });
    expect(state.parts.overview?.version).toBe(9);
    expect(nextStep(state, QUIET)).toEqual({ kind: 'send', part: 'overview' });
  });

  it('has nothing left to save after taking theirs', () => {
    const state = reduce(conflict, { type: 'took-theirs', part: 'overview' });
    expect(unsavedParts(state)).toEqual([]);
    expect(state.parts.overview?.version).toBe(9);
  });

  it('is not hidden by a page that loads the newer version', () => {
    const state = reduce(given(loaded, changed(0)), { type: 'loaded', part: 'overview', version: 9 });
    expect(state.parts.overview?.version).toBe(3);
  });
});
