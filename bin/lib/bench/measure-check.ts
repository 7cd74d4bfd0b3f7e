import { blockText, type ReportContent } from '@/lib/report';
import { checkReport } from '@/lib/validation';
import { longReport, redrafted } from './reports';
import { median, rounded, timed } from './statistics';

const CHARACTERS = 20_000;

/** The report as a worker gets it, with one more character in one paragraph. */
function typedIn(report: ReportContent, key: number): ReportContent {
  const next = structuredClone(report);
  const chapters = next.chapters.filter(({ content }) => content.prose.length > 5);
  const block = chapters[key % chapters.length]?.content.prose[key % 5];
  if (block) block.text = `${block.text.slice(0, 20)}${String.fromCharCode(0x4e00 + key)}${block.text.slice(20)}`;
  return next;
}

async function times(runs: number, report: (run: number) => ReportContent) {
  const measured: { ms: number; cpuMs: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const content = report(run);
    measured.push(await timed(() => checkReport(content)));
  }
  return {
    ms: rounded(median(measured.map(({ ms }) => ms))),
    cpuMs: rounded(median(measured.map(({ cpuMs }) => cpuMs))),
  };
}

/**
 * A report of 20,000 characters with all chapters, tables and items, checked
 * - `full`: with words in every paragraph that no rule has read before,
 * - `keystroke`: again, after one character was typed.
 */
export async function measureCheck(runs: number) {
  const report = longReport(CHARACTERS);
  await times(runs, (run) => redrafted(report, 1000 + run));
  const full = await times(runs, (run) => redrafted(report, run));
  checkReport(structuredClone(report));
  const keystroke = await times(runs, (run) => typedIn(report, run));
  const characters = report.chapters
    .flatMap(({ content }) => content.prose)
    .reduce((n, b) => n + blockText(b).length, 0);
  return {
    characters,
    fullMs: full.ms,
    fullCpuMs: full.cpuMs,
    keystrokeMs: keystroke.ms,
    keystrokeCpuMs: keystroke.cpuMs,
  };
}
