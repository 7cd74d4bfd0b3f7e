import type { LinkReason } from '@/lib/validation/link-evidence';
import { SILENCE } from './site-visit';

/** So many sites that stay silent, and none that answers, say that this machine reaches nobody. */
const OFFLINE_SITES = 3;
/** What was not asked says nothing of the network. */
const UNASKED: readonly LinkReason[] = ['private', 'port'];

/**
 * Whether anybody out there answers: known as soon as one site has, or once the first sites have all stayed silent.
 * @param first how many sites are asked side by side at first
 * @param stop nobody waits any longer
 */
export function createHearing(first: number, stop: AbortSignal) {
  const silent = new Set<string>();
  const asked = new Set<string>();
  const told = new Set<string>();
  let decide: (heard: boolean) => void = () => undefined;
  const heard = new Promise<boolean>((settle) => {
    decide = settle;
  });
  if (first < OFFLINE_SITES) decide(true);
  stop.addEventListener('abort', () => decide(true), { once: true });
  return {
    heard,
    asks: (site: string): void => {
      asked.add(site);
    },
    tell: (site: string, reason: LinkReason): void => {
      told.add(site);
      if (SILENCE.includes(reason)) silent.add(site);
      else if (!UNASKED.includes(reason)) decide(true);
      // Not while any site is still to answer.
      if (told.size >= first && told.size === asked.size) decide(silent.size < OFFLINE_SITES);
    },
  };
}
