/** Lets requests through: one at a time per host with a pause after each, and not too many altogether. */
export type Turns = <T>(host: string, act: () => Promise<T>) => Promise<T>;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Runs acts, so many at once; the others wait in line. */
export function atMost(many: number): <T>(act: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = many;
  return async (act) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/** @param pauseMs between two acts for one host */
export function createTurns({ atOnce, pauseMs }: { atOnce: number; pauseMs: number }): Turns {
  const lastOf = new Map<string, Promise<void>>();
  const act = atMost(atOnce);
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
