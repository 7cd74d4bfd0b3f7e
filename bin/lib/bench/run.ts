export {};

/** Measures one subject and prints what came out as JSON; bin/bench.mjs starts a process for each. */
const [subject = '', ...args] = process.argv.slice(2);
const count = Number(args.at(-1));

const SUBJECTS: Record<string, () => Promise<object>> = {
  pdf: async () => (await import('./measure-pdf')).measurePdf(args[0] ?? '', args[1] ?? '', count),
  memory: async () => (await import('./measure-memory')).measureMemory(count),
  scaling: async () => (await import('./measure-scaling')).measureScaling(count),
  concurrency: async () => (await import('./measure-concurrency')).measureConcurrency(count),
  check: async () => (await import('./measure-check')).measureCheck(count),
};

const measure = SUBJECTS[subject];
if (!measure) throw new Error(`name one of: ${Object.keys(SUBJECTS).join(', ')}`);
const result = await measure();
// Workers of the pool would keep the process alive.
process.stdout.write(JSON.stringify(result), () => process.exit());
