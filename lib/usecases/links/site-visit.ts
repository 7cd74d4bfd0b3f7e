import type { LinkReason } from '@/lib/validation/link-evidence';
import type { Judged } from './judge';

/** Nobody answered: the link, the site and this machine may each be the cause. */
export const SILENCE: readonly LinkReason[] = ['timeout', 'refused', 'unreachable', 'dns', 'no-host', 'reset'];

export const isSilent = ({ reason }: Judged): boolean => SILENCE.includes(reason);

/** After so many links of a site without any answer the others are not waited for. */
const SILENT_LINKS = 3;
/** A site that asks so often in a row to be left in peace is left in peace. */
const BUSY_LINKS = 2;

const unasked = (reason: 'host-silent' | 'host-busy'): Judged => ({
  verdict: 'inconclusive',
  reason,
  status: null,
  title: '',
  finalUrl: '',
});

/**
 * Asks the links of one site one after the other, and gives up on a site that does not answer or does not want to.
 * @param ask undefined ends the visit
 */
export async function visitSite(
  links: readonly string[],
  ask: (link: string) => Promise<Judged | undefined>,
  keep: (link: string, judged: Judged) => Promise<void>,
): Promise<void> {
  let [silent, busy] = [0, 0];
  for (const link of links) {
    const given =
      silent >= SILENT_LINKS ? unasked('host-silent') : busy >= BUSY_LINKS ? unasked('host-busy') : undefined;
    const judged = given ?? (await ask(link));
    if (!judged) return;
    await keep(link, judged);
    if (given) continue;
    silent = isSilent(judged) ? silent + 1 : 0;
    busy = judged.reason === 'busy' ? busy + 1 : 0;
  }
}

/** The links of each site in their order. */
export function bySite(links: readonly string[]): Map<string, string[]> {
  const sites = new Map<string, string[]>();
  for (const link of links) {
    const { host } = new URL(link);
    sites.set(host, [...(sites.get(host) ?? []), link]);
  }
  return sites;
}
