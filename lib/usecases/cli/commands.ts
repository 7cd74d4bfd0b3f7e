import { checkReport, type Finding, SEVERITIES, SEVERITY_LABELS } from '@/lib/validation';
import { listedPlaces } from '../missing-places';
import type { Command } from './arguments';
import { readInput, writeOutput } from './files';
import { noteFindings } from './note-findings';

/** Where a command speaks: results to `print`, everything else to `tell`. */
export type Voice = { print: (text: string) => void; tell: (text: string) => void };

/** 0 done, 1 errors found, 2 wrong use or a file that cannot be read or written. */
export type ExitCode = 0 | 1 | 2;

type Given<Name extends Command['name']> = Extract<Command, { name: Name }>;

/** Reads a report's text and writes it as report data. */
export async function importFile({ file, output }: Given<'import'>, { tell }: Voice): Promise<ExitCode> {
  const input = await readInput(file);
  if (!input.ok) return refuse(input.message, tell);
  const { content, notes } = input.value;
  const written = await writeOutput(output, `${JSON.stringify(content, null, 2)}\n`);
  if (!written.ok) return refuse(written.message, tell);
  for (const { message, line } of notes) tell(line === undefined ? `· ${message}` : `· 第${line}行：${message}`);
  const chapters = content.chapters.filter((chapter) => !chapter.content.omitted).length;
  tell(`已写入 ${output}：${chapters}章，未归位的文字${content.unplaced.lines.length}处，需留意${notes.length}处。`);
  return 0;
}

/** Lists what a careful reader would remark on. */
export async function checkFile({ file, json }: Given<'check'>, { print, tell }: Voice): Promise<ExitCode> {
  const input = await readInput(file);
  if (!input.ok) return refuse(input.message, tell);
  const findings = [...checkReport(input.value.content), ...noteFindings(input.value.notes)];
  print(json ? JSON.stringify({ findings }, null, 2) : listed(findings));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function listed(findings: readonly Finding[]): string {
  const groups = SEVERITIES.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const lines = own.map(({ rule, chapter, message, quote }) =>
      [`  [${chapter} ${rule}] ${message}`, ...(quote ? [`      “${quote.slice(0, 80)}”`] : [])].join('\n'),
    );
    return [`${SEVERITY_LABELS[severity]} ${own.length}`, ...lines].join('\n');
  });
  return groups.join('\n');
}

/** Sets a report as PDF. */
export async function pdfFile({ file, output, draft }: Given<'pdf'>, { tell }: Voice): Promise<ExitCode> {
  const input = await readInput(file);
  if (!input.ok) return refuse(input.message, tell);
  // Fonts and painter take half a second to load; the other commands do without them.
  const { renderReportPdf } = await import('@/lib/usecases/pdf');
  const { pdf, pages, missing } = await renderReportPdf(input.value.content, { draft, createdAt: new Date() });
  const written = await writeOutput(output, pdf);
  if (!written.ok) return refuse(written.message, tell);
  if (missing.length > 0)
    tell(
      `· 现有字体没有以下字符，已印作“〓”：${listedPlaces(input.value.content, missing)}。请换成常用字，或补充字体。`,
    );
  const { notes } = input.value;
  if (notes.length > 0) tell(`· 读入时有${notes.length}处需留意，用 gongkai import ${file} 可逐条查看。`);
  tell(`已写入 ${output}：${pages}页。`);
  return 0;
}

function refuse(message: string, tell: Voice['tell']): ExitCode {
  tell(message);
  return 2;
}
