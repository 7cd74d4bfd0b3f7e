import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ExportJob, RenderedPdf } from '@/lib/usecases/pdf';
import { createPool } from '@/lib/usecases/pdf/pool';
import { demoReport } from '../../../prisma/demo';
import { redrafted } from './reports';
import { median, percentile, rounded } from './statistics';

const EXPORTS = 8;
/** A request so often, ms. */
const EVERY = 20;

/** As the server has them: a processor stays free for requests, and two workers are enough. */
const run = createPool<ExportJob, RenderedPdf>({
  spawn: () => new Worker(new URL('./export-worker.mjs', import.meta.url)),
  size: Math.max(1, Math.min(2, availableParallelism() - 1)),
  queue: 2 * EXPORTS,
  timeout: 60_000,
});

/** A page's worth of work on the request thread: a report found, read and written out. */
const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(demoReport()));
});

async function requests(address: string, duration: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + duration;
  while (performance.now() < end) {
    const start = performance.now();
    await (await fetch(address)).text();
    times.push(performance.now() - start);
    await pause(EVERY);
  }
  return times;
}

const summary = (times: readonly number[]) => ({
  requests: times.length,
  medianMs: rounded(median(times)),
  p95Ms: rounded(percentile(times, 0.95)),
});

/** Requests to this process alone, and while eight exports are always under way in its pool of workers. */
export async function measureConcurrency(duration: number) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const address = `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}/`;
  const job = (draft: number) =>
    run({ content: redrafted(demoReport(), draft), options: { draft: false, createdAt: new Date(0) } });
  await Promise.all([job(0), job(1), requests(address, duration / 4)]);
  const alone = summary(await requests(address, duration));
  let under = true;
  let made = 0;
  const busy = Array.from({ length: EXPORTS }, async () => {
    while (under) {
      const result = await job(made + 2);
      if (!result.ok) throw new Error(result.message);
      made++;
    }
  });
  const during = summary(await requests(address, duration));
  under = false;
  await Promise.all(busy);
  server.close();
  return {
    measured: 'HTTP handler and export pool in one process',
    processors: availableParallelism(),
    exportsAtOnce: EXPORTS,
    exportsMade: made,
    alone,
    during,
    p95RiseMs: rounded(during.p95Ms - alone.p95Ms),
  };
}
