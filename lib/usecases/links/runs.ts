import type { LinkRunState } from '@/lib/validation/link-evidence';

/** One pass over the links of a report, as its page shows it. */
export type LinkRun = {
  state: LinkRunState;
  total: number;
  done: number;
  startedById: string;
  startedByName: string;
  /** ISO. */
  startedAt: string;
};

/** Why a pass is told to end before its links are asked. */
export type EarlyEnd = 'stopped' | 'late' | 'offline' | 'failed';

/** Reports checked at the same moment. */
const MOST_RUNNING = 4;

// One list per process, also when the bundler loads this module into several bundles.
const shared = globalThis as typeof globalThis & { gongkaiLinkRuns?: Map<string, AbortController> };
shared.gongkaiLinkRuns ??= new Map();
const running = shared.gongkaiLinkRuns;

/** Whether this process is asking a report's links now. */
export const isRunning = (reportId: string): boolean => running.has(reportId);

export const isBusy = (): boolean => running.size >= MOST_RUNNING;

/** @returns what stops it, with an EarlyEnd as its reason. @throws when one runs already: ask first */
export function openRun(reportId: string): AbortController {
  if (isRunning(reportId)) throw new Error('one run per report at a time');
  const stop = new AbortController();
  running.set(reportId, stop);
  return stop;
}

/** Forgets a pass that is over. @param stop of that pass: another may have begun since */
export function closeRun(reportId: string, stop: AbortController): void {
  if (running.get(reportId) === stop) running.delete(reportId);
}

/** Ends the pass that runs now; what was learned stays. @returns whether there was one */
export function stopRun(reportId: string): boolean {
  const stop = running.get(reportId);
  stop?.abort('stopped' satisfies EarlyEnd);
  return running.delete(reportId);
}
