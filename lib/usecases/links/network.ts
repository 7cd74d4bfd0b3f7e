import { type LookupAddress, lookup } from 'node:dns';
import { readAllowedNetworks } from './allowed-networks';
import { type Guard, networkGuard } from './guard';
import { atMost, createTurns, type Turns } from './turns';

/** Milliseconds, and bytes after unpacking. */
export type Limits = {
  connectMs: number;
  /** Until an answer begins. */
  answerMs: number;
  /** Until it has been read. */
  totalMs: number;
  /** All requests for one link together, waiting for its turn not counted. */
  linkMs: number;
  /** The longest wait that a busy site may ask for. */
  retryMs: number;
  bodyBytes: number;
};

/** What asking a link needs of the world; tests bring their own. */
export type Network = {
  guard: Guard;
  resolve: (hostname: string) => Promise<LookupAddress[]>;
  limits: Limits;
  turns: Turns;
};

const LIMITS: Limits = {
  connectMs: 8_000,
  answerMs: 12_000,
  totalMs: 20_000,
  linkMs: 45_000,
  retryMs: 15_000,
  bodyBytes: 128 * 1024,
};

/** Requests under way in the whole program, and the pause between two to one host (ms). */
const REQUESTS_AT_ONCE = 6;
const PAUSE_MS = 400;
/** Looking a name up holds one of the few threads (4) that files and archives need as well: never more than half of them. */
const LOOKUPS_AT_ONCE = 2;

/** All addresses of a name, as the machine itself would find them. */
const resolveByMachine = (hostname: string): Promise<LookupAddress[]> =>
  new Promise((resolve, reject) =>
    lookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))),
  );

// One queue per host for the whole process, also when the bundler loads this module into several bundles.
const shared = globalThis as typeof globalThis & { gongkaiLinkNetwork?: Network };

/** @throws when GONGKAI_LINK_ALLOW cannot be read */
export function machineNetwork(): Network {
  const lookups = atMost(LOOKUPS_AT_ONCE);
  shared.gongkaiLinkNetwork ??= {
    guard: networkGuard(readAllowedNetworks(process.env.GONGKAI_LINK_ALLOW ?? '')),
    resolve: (hostname) => lookups(() => resolveByMachine(hostname)),
    limits: LIMITS,
    turns: createTurns({ atOnce: REQUESTS_AT_ONCE, pauseMs: PAUSE_MS }),
  };
  return shared.gongkaiLinkNetwork;
}
