import type { LinksView } from '@/lib/usecases/links/links-view';
import type { LinkRun } from '@/lib/usecases/links/runs';
import type { LinkEvidence } from '@/lib/validation/link-evidence';
import { type Answer, type SendFailure, send } from '../../ui/api';

export type { LinksView };

/** How often the page asks how far a check is (ms), and after a failure. */
const PAUSE = 1_500;
const LONG_PAUSE = 6_000;

export type LinksState = LinksView & { byUrl: ReadonlyMap<string, LinkEvidence>; failure: SendFailure | null };

/** Which links to ask: all one may check where no items are named, and of these only what is due, or left of the last check. */
export type Wish = { items?: readonly number[]; only?: 'due' | 'rest' };

const isRunning = ({ run }: LinksView): boolean => run?.state === 'running';

/**
 * What is known of the report's links, and the check that runs on the server: it goes on whatever page is open,
 * and a page that comes back to it finds how far it is.
 */
export function createLinkStore(reportId: string, initial: LinksView, ask: typeof send = send) {
  const path = `/api/reports/${encodeURIComponent(reportId)}/links`;
  const listeners = new Set<() => void>();
  let state: LinksState = { ...initial, byUrl: byUrlOf(initial.evidence), failure: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onDone: (() => void) | undefined;

  const show = (change: Partial<LinksState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** What the server tells of a check leaves out what the page knows already; what is gone is only seen in the whole. */
  const adopt = (next: LinksView, whole = true) => {
    if (next.now < state.now) return;
    const byUrl = byUrlOf(next.evidence, state.byUrl, whole);
    const ended = isRunning(state) && !isRunning(next);
    show({ ...next, byUrl, evidence: [...byUrl.values()] });
    if (ended) onDone?.();
    wait(PAUSE);
  };
  const poll = async () => {
    const newest = [...state.byUrl.values()].reduce((last, { checkedAt }) => (checkedAt > last ? checkedAt : last), '');
    const answer = await ask<LinksView>('GET', newest === '' ? path : `${path}?since=${newest}`);
    if (answer.ok) adopt(answer.value, newest === '' || !answer.value.enabled);
    else wait(LONG_PAUSE);
  };
  const wait = (pause: number) => {
    clearTimeout(timer);
    if (onDone && isRunning(state)) timer = setTimeout(() => void poll(), pause);
  };
  /** Shows the refusal, or how things stand now. */
  const settle = async (answer: Answer<unknown>) => {
    if (answer.ok || answer.code === 'conflict') await poll();
    if (!answer.ok) show({ failure: answer });
  };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => state,
    adopt: (next: LinksView) => adopt(next),
    start: async (wish: Wish = {}): Promise<Answer<unknown>> => {
      show({ failure: null });
      const answer = await ask<LinkRun | null>('POST', path, wish);
      if (answer.ok) show({ run: answer.value });
      await settle(answer);
      return answer;
    },
    stop: async () => {
      show({ failure: null });
      await settle(await ask<null>('DELETE', path));
    },
    /** Keeps asking while a check runs. @param done when one has ended @returns how to leave off */
    follow: (done: () => void) => {
      onDone = done;
      wait(PAUSE);
      return () => {
        onDone = undefined;
        clearTimeout(timer);
      };
    },
  };
}
export type LinkStore = ReturnType<typeof createLinkStore>;

/** The same answer stays the same object, so that only rows with a new one render. @param whole nothing else is known */
function byUrlOf(evidence: readonly LinkEvidence[], before?: ReadonlyMap<string, LinkEvidence>, whole = true) {
  const next = new Map(whole ? [] : before);
  for (const one of evidence) {
    const known = before?.get(one.url);
    next.set(one.url, known?.checkedAt === one.checkedAt ? known : one);
  }
  return next;
}
