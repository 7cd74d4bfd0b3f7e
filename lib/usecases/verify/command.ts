import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CLAUSES, type Fault } from '@/lib/render/verify';
import type { ReportContent } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
import { readInput } from '../cli/files';
import { type Verified, verifyPdf } from './verify-pdf';

const USAGE = '用法：npm run verify:pdf -- 报告.pdf [--source 报告.json] [--json]';
const OWN_PROGRAM = '公开年报';
/** Of one rule no more are listed for people; a file of another program breaks some of them in every line. */
const LISTED = 20;

/** Where the command speaks: results to `print`, everything else to `tell`. */
export type Voice = { print: (text: string) => void; tell: (text: string) => void };

type Wish = { file: string; source?: string; json: boolean };

/**
 * Checks an exported file and lists what does not hold, for people or as JSON.
 * @param args without node and the program's name
 * @returns 0 nothing found, 1 faults found, 2 wrong use or a file that cannot be read
 */
export async function verifyCommand(args: readonly string[], { print, tell }: Voice): Promise<0 | 1 | 2> {
  const wish = readArguments(args);
  const verified = wish.ok ? await verifyFiles(wish.value) : wish;
  if (!verified.ok) {
    tell(verified.message);
    return 2;
  }
  const { pages, producer, faults } = verified.value;
  if (wish.ok && wish.value.json) print(JSON.stringify({ pages, producer, faults: faults.map(withClause) }, null, 2));
  else for (const line of linesOf(verified.value)) print(line);
  return faults.length === 0 ? 0 : 1;
}

const withClause = (fault: Fault) => ({ ...fault, clause: CLAUSES[fault.rule] });

function linesOf({ pages, producer, faults }: Verified): string[] {
  const counts = new Map<string, number>();
  const listed = faults.flatMap((fault): string[] => {
    const count = (counts.get(fault.rule) ?? 0) + 1;
    counts.set(fault.rule, count);
    return count > LISTED ? [] : [`${placeOf(fault)}${fault.message}（${CLAUSES[fault.rule]}；${fault.rule}）`];
  });
  const more = [...counts].flatMap(([rule, count]) =>
    count > LISTED ? [`……另有${count - LISTED}处同类问题（${rule}）`] : [],
  );
  const foreign = producer === OWN_PROGRAM ? [] : [`这个文件不是本程序导出的${producer && `，由 ${producer} 生成`}。`];
  const result = faults.length === 0 ? `${pages}页，符合要求。` : `${pages}页，有${faults.length}处不符合要求。`;
  return [...foreign, ...listed, ...more, result];
}

async function verifyFiles({ file, source }: Wish): Promise<Result<Verified>> {
  const pdf = await readFile(file).catch(() => undefined);
  if (!pdf) return fail('not-found', `不能读取 ${file}。`);
  const content = source === undefined ? ok(undefined) : await contentOf(source);
  return content.ok ? verifyPdf(pdf, content.value) : content;
}

async function contentOf(source: string): Promise<Result<ReportContent>> {
  const input = await readInput(source);
  return input.ok ? ok(input.value.content) : input;
}

function readArguments(args: readonly string[]): Result<Wish> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { source: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return fail('invalid', USAGE);
    return ok({ file, json: values.json, ...(values.source === undefined ? {} : { source: values.source }) });
  } catch {
    return fail('invalid', USAGE);
  }
}

const placeOf = ({ page, line }: Fault): string =>
  page === undefined ? '' : line === undefined ? `第${page}页：` : `第${page}页第${line}行：`;
