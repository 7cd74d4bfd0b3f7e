import { readFile, stat, writeFile } from 'node:fs/promises';
import { decodeText, FILE_LIMIT, type IntakeNote, readReport, refuseSize } from '@/lib/intake';
import { contentSchema, EDITIONS, type ReportContent, VARIANTS } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';

export type Input = { content: ReportContent; notes: IntakeNote[] };

/** Report data hold the text once more with its structure; they are larger than the text, but not by far. In bytes. */
const JSON_LIMIT = 4 * FILE_LIMIT;

const CAUSES: Record<string, string> = {
  ENOENT: '没有这个文件或目录',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EISDIR: '这是一个目录',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘只读',
  ENOTDIR: '路径中有一段不是目录',
};

const causeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return CAUSES[code] ?? (code === '' ? '原因不明' : code);
};

/** A report from a file: data written by `import` (.json), or the text of a report. */
export async function readInput(file: string): Promise<Result<Input>> {
  const json = file.toLowerCase().endsWith('.json');
  const bytes = await readBytes(file, json ? JSON_LIMIT : FILE_LIMIT);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value, json ? JSON_LIMIT : FILE_LIMIT);
  if (!text.ok) return fail(text.code, `${file}：${text.message}`);
  return json ? readData(file, text.value) : ok(readReport(text.value));
}

async function readBytes(file: string, limit: number): Promise<Result<Uint8Array>> {
  try {
    const status = await stat(file);
    const refused = status.isFile() ? refuseSize(status.size, limit) : undefined;
    return refused ? fail(refused.code, `${file}：${refused.message}`) : ok(await readFile(file));
  } catch (error) {
    return fail('not-found', `不能读取 ${file}：${causeOf(error)}。`);
  }
}

function readData(file: string, text: string): Result<Input> {
  const data = parseJson(text);
  if (data === undefined) return fail('invalid', `${file} 不是有效的 JSON，可能没有写完整或被改坏。`);
  const parsed = contentSchema.safeParse(data);
  if (parsed.success) return known(file, parsed.data);
  const places = parsed.error.issues.slice(0, 3).map(({ path }) => path.join('.') || '（最外层）');
  return fail('invalid', `${file} 不是报告数据：${places.join('、')} 的内容不符合格式。请用 gongkai import 重新生成。`);
}

/** Data of a newer version of the program name editions this one cannot print. */
function known(file: string, content: ReportContent): Result<Input> {
  const edition = EDITIONS.some(({ id }) => id === content.edition);
  const variant = VARIANTS.some(({ id }) => id === content.variant);
  if (edition && variant) return ok({ content, notes: [] });
  return fail('invalid', `${file} 使用的报告版本“${content.edition}／${content.variant}”本程序不认识，请升级后再试。`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes a result. */
export async function writeOutput(file: string, data: string | Uint8Array): Promise<Result<undefined>> {
  try {
    await writeFile(file, data);
    return ok(undefined);
  } catch (error) {
    return fail('refused', `不能写入 ${file}：${causeOf(error)}。`);
  }
}
