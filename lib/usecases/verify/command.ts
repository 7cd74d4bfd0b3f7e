import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Fault } from '@/lib/render/verify';
import type { ReportContent } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
import { readInput } from '../cli/files';
import { verifyPdf } from './verify-pdf';

const USAGE = '用法：npm run verify:pdf 报告.pdf [-- --source 报告.json]';

/** Where the command speaks: results to `print`, everything else to `tell`. */
export type Voice = { print: (text: string) => void; tell: (text: string) => void };

/**
 * Checks an exported file and lists what does not hold.
 * @param args without node and the program's name
 * @returns 0 nothing found, 1 faults found, 2 wrong use or a file that cannot be read
 */
export async function verifyCommand(args: readonly string[], { print, tell }: Voice): Promise<0 | 1 | 2> {
  const verified = await verifyFiles(args);
  if (!verified.ok) {
    tell(verified.message);
    return 2;
  }
  const { pages, faults } = verified.value;
  for (const fault of faults) print(`${placeOf(fault)}${fault.message}（${fault.rule}）`);
  print(faults.length === 0 ? `${pages}页，符合要求。` : `${pages}页，有${faults.length}处不符合要求。`);
  return faults.length === 0 ? 0 : 1;
}

async function verifyFiles(args: readonly string[]) {
  const wanted = readArguments(args);
  if (!wanted.ok) return wanted;
  const { file, source } = wanted.value;
  const pdf = await readFile(file).catch(() => undefined);
  if (!pdf) return fail('not-found', `不能读取 ${file}。`);
  const content = source === undefined ? ok(undefined) : await contentOf(source);
  return content.ok ? verifyPdf(pdf, content.value) : content;
}

async function contentOf(source: string): Promise<Result<ReportContent>> {
  const input = await readInput(source);
  return input.ok ? ok(input.value.content) : input;
}

function readArguments(args: readonly string[]): Result<{ file: string; source?: string }> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { source: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return fail('invalid', USAGE);
    return ok(values.source === undefined ? { file } : { file, source: values.source });
  } catch {
    return fail('invalid', USAGE);
  }
}

const placeOf = ({ page, line }: Fault): string =>
  page === undefined ? '' : line === undefined ? `第${page}页：` : `第${page}页第${line}行：`;
