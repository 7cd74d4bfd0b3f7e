import { demoReport } from '../../../prisma/demo';
import { Absent, type Engine } from './engines/engine';
import { printed } from './printed';
import { longReport, redrafted } from './reports';
import { median, rounded, timed } from './statistics';

const ENGINES: Record<string, () => Promise<Engine>> = {
  gongkai: async () => (await import('./engines/gongkai')).engine(),
  typst: async () => (await import('./engines/typst')).engine(),
  pdfmake: async () => (await import('./engines/pdfmake')).engine(),
  reactPdf: async () => (await import('./engines/react-pdf')).engine(),
  chromium: async () => (await import('./engines/chromium')).engine(),
};

const REPORTS = { demo: demoReport, long: () => longReport(LONG) };
/** Characters of prose; some sixty pages. */
const LONG = 33_000;

/** The slow ones set the long report so many times at least, and as often as this time allows, ms; the short one in full. */
const PATIENCE = 40_000;
const AT_LEAST = 5;

/** The whole life of a process that makes PDFs. `coldMs` counts from its start, loading of program and fonts included. */
export async function measurePdf(name: string, size: string, warmRuns: number) {
  const report = size === 'long' ? REPORTS.long() : REPORTS.demo();
  const engine = await ENGINES[name]?.().catch((error: unknown) => {
    if (error instanceof Absent) return error.message;
    throw error;
  });
  if (engine === undefined || typeof engine === 'string') return { absent: engine ?? `没有名为${name}的引擎` };
  const pdf = await engine.pdf(report);
  const coldMs = performance.now();
  const mayRun = (run: number) => size !== 'long' || run <= AT_LEAST || performance.now() < coldMs + PATIENCE;
  const warm: { ms: number; cpuMs: number }[] = [];
  for (let run = 1; run <= warmRuns && mayRun(run); run++) {
    const next = redrafted(report, run);
    warm.push(await timed(() => engine.pdf(next)));
  }
  await engine.close?.();
  return {
    coldMs: rounded(coldMs),
    warmRuns: warm.length,
    warmMs: rounded(median(warm.map(({ ms }) => ms))),
    // The browser works in processes of its own.
    ...(name === 'chromium' ? {} : { warmCpuMs: rounded(median(warm.map(({ cpuMs }) => cpuMs))) }),
    bytes: pdf.length,
    ...printed(pdf, report),
  };
}
