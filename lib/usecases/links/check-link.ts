import { follow } from './follow';
import { type Judged, judge } from './judge';
import type { Network } from './network';

/** Asks one link. @param link one that `askableLink` gave @returns undefined when it was stopped before an answer came */
export const checkLink = async (link: string, network: Network, stop: AbortSignal): Promise<Judged | undefined> =>
  judge(link, await follow(link, network, stop));
