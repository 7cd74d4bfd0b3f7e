import { checkLink } from './check-link';
import type { Judged } from './judge';
import type { Network } from './network';
import type { LinkRun } from './runs';

/** Sites asked side by side; the links of one site follow each other. */
const SITES_AT_ONCE = 6;
/** After so many links of a site without any answer the others are not waited for. */
const SILENT_LINKS = 3;
const SILENCE: readonly Judged['reason'][] = ['timeout', 'refused', 'unreachable', 'dns', 'reset'];
/** A pass ends after this, whatever is left (ms). */
export const PASS_LIMIT_MS = 15 * 60 * 1000;

export type Pass = {
  run: LinkRun;
  links: readonly string[];
  network: Network;
  stop: AbortController;
  keep: (link: string, judged: Judged) => Promise<void>;
  limitMs?: number;
};

/** Asks the links of a run, site by site, and keeps each answer as it comes. Never throws: the run says how it ended. */
export async function passOver({ run, links, network, stop, keep, limitMs = PASS_LIMIT_MS }: Pass): Promise<void> {
  const limit = setTimeout(() => {
    if (run.state === 'running') run.state = 'late';
    stop.abort();
  }, limitMs);
  const sites = [...bySite(links).values()];
  const visitNext = async (): Promise<void> => {
    for (let site = sites.shift(); site && run.state === 'running'; site = sites.shift()) {
      await visit(site, async (link, silent) => {
        if (run.state !== 'running') return undefined;
        const judged = silent ? SILENT : await checkLink(link, network, stop.signal);
        if (!judged) return undefined;
        await keep(link, judged);
        run.done += 1;
        return judged;
      });
    }
  };
  try {
    await Promise.all(Array.from({ length: SITES_AT_ONCE }, visitNext));
    if (run.state === 'running') run.state = 'finished';
  } catch (error) {
    console.error('link check', error);
    run.state = 'failed';
    stop.abort();
  } finally {
    clearTimeout(limit);
  }
}

const SILENT: Judged = { verdict: 'inconclusive', reason: 'host-silent', status: null, title: '', finalUrl: '' };

async function visit(links: readonly string[], look: (link: string, silent: boolean) => Promise<Judged | undefined>) {
  let unanswered = 0;
  for (const link of links) {
    const judged = await look(link, unanswered >= SILENT_LINKS);
    if (!judged) return;
    unanswered = SILENCE.includes(judged.reason) || judged === SILENT ? unanswered + 1 : 0;
  }
}

function bySite(links: readonly string[]): Map<string, string[]> {
  const sites = new Map<string, string[]>();
  for (const link of links) {
    const { host } = new URL(link);
    sites.set(host, [...(sites.get(host) ?? []), link]);
  }
  return sites;
}
