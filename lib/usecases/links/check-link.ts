import { follow } from './follow';
import { type Judged, judge } from './judge';
import type { Network } from './network';

/**
 * Asks one link. Where redirects of HEAD led to something that is not well, the way is gone once more as a visitor would:
 * some sites send HEAD elsewhere.
 * @param link one that `askableLink` gave
 * @returns undefined when it was stopped before an answer came
 */
export async function checkLink(link: string, network: Network, stop: AbortSignal): Promise<Judged | undefined> {
  const outcome = await follow(link, network, stop, 'HEAD');
  const judged = judge(link, outcome);
  const well = !judged || judged.verdict === 'alive' || judged.verdict === 'moved';
  if (well || outcome.end.kind !== 'answer' || !outcome.byHead) return judged;
  return judge(link, await follow(link, network, stop, 'GET'));
}
