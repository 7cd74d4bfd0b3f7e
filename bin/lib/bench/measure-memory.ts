import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { demoReport } from '../../../prisma/demo';
import { engine } from './engines/gongkai';
import { redrafted } from './reports';
import { rounded } from './statistics';

/** Fonts are open and code is compiled by then. */
const BEFORE = 10;
const MEGABYTE = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

async function held(): Promise<{ heapMb: number; rssMb: number }> {
  collect();
  // Finalizers run between turns of the event loop, and free what the next collection takes away.
  await new Promise((resolve) => setTimeout(resolve, 200));
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heapMb: rounded((heapUsed + external) / MEGABYTE), rssMb: rounded(rss / MEGABYTE) };
}

const growth = (before: number, after: number): number => rounded((100 * (after - before)) / before);

/** What a process still holds after so many different reports, beside what it held after the first ten. */
export async function measureMemory(reports: number) {
  const { pdf } = engine();
  const make = async (from: number, to: number) => {
    for (let draft = from; draft < to; draft++) await pdf(redrafted(demoReport(), draft));
  };
  await make(0, BEFORE);
  const first = await held();
  await make(BEFORE, BEFORE + reports);
  const last = await held();
  const growthPercent = { heap: growth(first.heapMb, last.heapMb), rss: growth(first.rssMb, last.rssMb) };
  return { reports, first, last, growthPercent };
}
