/** One pass over the links of a report, as its page shows it. */
export type LinkRun = {
  state: 'running' | 'finished' | 'stopped' | 'late' | 'failed';
  total: number;
  done: number;
  /** Links that are not asked in one pass because there are too many. */
  left: number;
  startedById: string;
  startedByName: string;
  /** ISO. */
  startedAt: string;
};

type Held = { run: LinkRun; stop: AbortController };

/** Reports checked at the same moment, and passes remembered. */
const MOST_RUNNING = 4;
const MOST_REMEMBERED = 200;

// One list per process, also when the bundler loads this module into several bundles.
const shared = globalThis as typeof globalThis & { gongkaiLinkRuns?: Map<string, Held> };
shared.gongkaiLinkRuns ??= new Map();
const runs = shared.gongkaiLinkRuns;

/** The pass over a report's links that runs now, or the last one since the program started. */
export const runOf = (reportId: string): LinkRun | null => runs.get(reportId)?.run ?? null;

export const isBusy = (): boolean =>
  [...runs.values()].filter(({ run }) => run.state === 'running').length >= MOST_RUNNING;

/** @throws when one runs already: ask first */
export function openRun(reportId: string, run: LinkRun): AbortController {
  if (runOf(reportId)?.state === 'running') throw new Error('one run per report at a time');
  const stop = new AbortController();
  runs.delete(reportId);
  runs.set(reportId, { run, stop });
  for (const [id, held] of runs) {
    if (runs.size <= MOST_REMEMBERED) break;
    if (held.run.state !== 'running') runs.delete(id);
  }
  return stop;
}

/** Ends the pass that runs now; what was learned stays. @returns whether there was one */
export function stopRun(reportId: string): boolean {
  const held = runs.get(reportId);
  if (held?.run.state !== 'running') return false;
  held.run.state = 'stopped';
  held.stop.abort();
  return true;
}
