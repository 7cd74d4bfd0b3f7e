import type { AllowedNetwork } from '../guard';
import { networkGuard } from '../guard';
import type { Network } from '../network';
import { createTurns } from '../turns';

/** A network whose every name is this machine, in a hurry. @param allowed what the guard lets through besides the Internet */
export function localNetwork(allowed: readonly AllowedNetwork[], change: Partial<Network> = {}): Network {
  return {
    guard: networkGuard(allowed),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    limits: { connectMs: 1_500, answerMs: 1_500, totalMs: 2_000, linkMs: 10_000, retryMs: 200, bodyBytes: 64 * 1024 },
    turns: createTurns({ atOnce: 6, pauseMs: 1 }),
    ...change,
  };
}
