/** How many failures are free before a key has to wait. Many people of a school share one address. */
export const FREE_FAILURES = { username: 5, address: 30 } as const;
export type ThrottleKind = keyof typeof FREE_FAILURES;

const FIRST_WAIT_MS = 30_000;
/** Long enough to make guessing hopeless, short enough that nobody can lock a colleague out for the day. */
const LONGEST_WAIT_MS = 15 * 60_000;

/** The wait after so many failures in a row: none, then 30 s doubling up to 15 minutes. */
export function waitAfter(kind: ThrottleKind, failures: number): number {
  const excess = failures - FREE_FAILURES[kind];
  return excess < 0 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** Math.min(excess, 20), LONGEST_WAIT_MS);
}

/** 30_000 → '30秒', 61_000 → '2分钟' */
export const waitText = (ms: number): string =>
  ms < 60_000 ? `${Math.max(1, Math.ceil(ms / 1_000))}秒` : `${Math.ceil(ms / 60_000)}分钟`;

export const throttleMessage = (ms: number): string => `登录失败次数过多，请在${waitText(ms)}后再试。`;
