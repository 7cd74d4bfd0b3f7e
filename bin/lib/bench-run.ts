import type { ReportContent } from '@/lib/report';
import { demoReport } from '../../prisma/demo';

/** Runs one subject of the bench and prints its times in ms; bin/bench.mjs starts one process for each. */
type Subject = (content: ReportContent) => Promise<{ pages?: number }>;

const WARM_RUNS = 7;

const SUBJECTS: Record<string, () => Promise<Subject>> = {
  ours: async () => {
    const { renderReportPdf } = await import('@/lib/usecases/pdf');
    return async (content) => {
      const { pages } = await renderReportPdf(content, { draft: false, createdAt: new Date(0) });
      return { pages };
    };
  },
  flowing: async () => {
    const { flowingPdf, registerFonts } = await import('./bench-flowing');
    registerFonts();
    return async (content) => {
      await flowingPdf(content);
      return {};
    };
  },
  check: async () => {
    const { checkReport } = await import('@/lib/validation');
    return async (content) => {
      checkReport(content);
      return {};
    };
  },
};

async function timed(subject: Subject, content: ReportContent): Promise<{ ms: number; pages?: number }> {
  const start = performance.now();
  const { pages } = await subject(content);
  return { ms: performance.now() - start, pages };
}

const rounded = (ms: number) => Math.round(ms * 10) / 10;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const load = SUBJECTS[process.argv[2] ?? ''];
if (!load) throw new Error(`name one of: ${Object.keys(SUBJECTS).join(', ')}`);
const subject = await load();
const content = demoReport();
const cold = await timed(subject, content);
const warm: number[] = [];
for (let run = 0; run < WARM_RUNS; run++) warm.push((await timed(subject, content)).ms);
console.log(JSON.stringify({ coldMs: rounded(cold.ms), warmMs: rounded(median(warm)), pages: cold.pages }));
