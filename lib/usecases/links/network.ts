import { type LookupAddress, lookup } from 'node:dns';
import { readAllowedNetworks } from './allowed-networks';
import { type Guard, networkGuard } from './guard';
import { createTurns, type Turns } from './turns';

/** Milliseconds, and bytes after unpacking. */
export type Limits = { connectMs: number; answerMs: number; totalMs: number; bodyBytes: number };

/** What asking a link needs of the world; tests bring their own. */
export type Network = {
  guard: Guard;
  resolve: (hostname: string) => Promise<LookupAddress[]>;
  limits: Limits;
  turns: Turns;
};

export const LIMITS: Limits = { connectMs: 8_000, answerMs: 12_000, totalMs: 20_000, bodyBytes: 128 * 1024 };

/** Requests under way in the whole program, and the pause between two to one host (ms). */
const REQUESTS_AT_ONCE = 6;
const PAUSE_MS = 400;

/** All addresses of a name, as the machine itself would find them. */
const resolveByMachine = (hostname: string): Promise<LookupAddress[]> =>
  new Promise((resolve, reject) =>
    lookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))),
  );

// One queue per host for the whole process, also when the bundler loads this module into several bundles.
const shared = globalThis as typeof globalThis & { gongkaiLinkNetwork?: Network };

/** @throws when GONGKAI_LINK_ALLOW cannot be read */
export function machineNetwork(): Network {
  shared.gongkaiLinkNetwork ??= {
    guard: networkGuard(readAllowedNetworks(process.env.GONGKAI_LINK_ALLOW ?? '')),
    resolve: resolveByMachine,
    limits: LIMITS,
    turns: createTurns({ atOnce: REQUESTS_AT_ONCE, pauseMs: PAUSE_MS }),
  };
  return shared.gongkaiLinkNetwork;
}
