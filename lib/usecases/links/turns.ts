/** Lets requests through: one at a time per host with a pause after each, and not too many altogether. */
export type Turns = <T>(host: string, act: () => Promise<T>) => Promise<T>;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** @param pauseMs between two acts for one host */
export function createTurns({ atOnce, pauseMs }: { atOnce: number; pauseMs: number }): Turns {
  const lastOf = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  let free = atOnce;
  const enter = async () => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  const act = async <T>(run: () => Promise<T>): Promise<T> => {
    await enter();
    try {
      return await run();
    } finally {
      leave();
    }
  };
  return (host, run) => {
    const before = lastOf.get(host) ?? Promise.resolve();
    const result = before.then(() => act(run));
    const rested = result.then(
      () => sleep(pauseMs),
      () => sleep(pauseMs),
    );
    lastOf.set(host, rested);
    void rested.then(() => lastOf.get(host) === rested && lastOf.delete(host));
    return result;
  };
}
