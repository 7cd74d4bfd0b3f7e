import { checkLink } from './check-link';
import { createHearing } from './hearing';
import type { Judged } from './judge';
import type { Network } from './network';
import type { EarlyEnd } from './runs';
import { bySite, isSilent, visitSite } from './site-visit';

/** Sites asked side by side; the links of one site follow each other. */
const SITES_AT_ONCE = 6;
/** A pass ends after this, whatever is left (ms). */
const PASS_LIMIT_MS = 15 * 60 * 1000;

export type Pass = {
  links: readonly string[];
  network: Network;
  stop: AbortController;
  keep: (link: string, judged: Judged) => Promise<void>;
  limitMs?: number;
};

/**
 * Asks links, site by site, and keeps each answer as it comes. Where the first sites all stay silent, the fault is this
 * machine's: nothing is kept, and what was known of the links stays.
 * @returns how it ended; never throws
 */
export async function passOver(pass: Pass): Promise<'finished' | EarlyEnd> {
  const { links, network, stop, keep, limitMs = PASS_LIMIT_MS } = pass;
  const end = (why: EarlyEnd) => stop.abort(why);
  const limit = setTimeout(() => end('late'), limitMs);
  const sites = [...bySite(links).values()];
  const hearing = createHearing(Math.min(sites.length, SITES_AT_ONCE), stop.signal);
  const ask = async (link: string): Promise<Judged | undefined> => {
    if (stop.signal.aborted) return undefined;
    const { host } = new URL(link);
    hearing.asks(host);
    const judged = await checkLink(link, network, stop.signal);
    if (judged) hearing.tell(host, judged.reason);
    if (judged && isSilent(judged) && !(await hearing.heard)) end('offline');
    return stop.signal.aborted && stop.signal.reason === 'offline' ? undefined : judged;
  };
  const visitNext = async (): Promise<void> => {
    for (let site = sites.shift(); site && !stop.signal.aborted; site = sites.shift()) {
      await visitSite(site, ask, keep);
    }
  };
  try {
    await Promise.all(Array.from({ length: SITES_AT_ONCE }, visitNext));
  } catch (error) {
    console.error('link check', error);
    end('failed');
  } finally {
    clearTimeout(limit);
  }
  return stop.signal.aborted ? (stop.signal.reason as EarlyEnd) : 'finished';
}
