/** The value in the middle. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** @param share 0.95 for the value that 95 of 100 stay below */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** To a tenth. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Time by the clock and on the processor, all threads together; ms. */
export type Timed<T> = { ms: number; cpuMs: number; value: T };

export async function timed<T>(run: () => T | Promise<T>): Promise<Timed<T>> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const value = await run();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000, value };
}
