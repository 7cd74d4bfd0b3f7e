import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SAMPLE_REPORT, sampleTable } from '@/lib/intake/testing/sample-report';
import { contentSchema } from '@/lib/report';
import { runCommand } from '.';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const file = (name: string, data: string | Uint8Array) => {
  writeFileSync(at(name), data);
  return at(name);
};
const sample = file('报告.txt', `${SAMPLE_REPORT}\n${sampleTable()}`);

async function run(...args: string[]) {
  const [printed, told] = [[] as string[], [] as string[]];
  const code = await runCommand(args, { print: (t) => printed.push(t), tell: (t) => told.push(t) });
  return { code, printed: printed.join('\n'), told: told.join('\n') };
}

describe('import', () => {
  it('writes report data and says what to look at', async () => {
    const { code, told } = await run('import', sample, '-o', at('报告.json'));
    expect(code).toBe(0);
    expect(contentSchema.safeParse(JSON.parse(readFileSync(at('报告.json'), 'utf8'))).success).toBe(true);
    expect(told).toContain('第25行：“1.”之后是“3.”，缺“2.”或序号有误');
    expect(told).toContain('8章');
  });
});

describe('check', () => {
  it('gives findings as JSON, the numbering of the source among them', async () => {
    const { printed } = await run('check', sample, '--json');
    const { findings } = JSON.parse(printed);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'numbering', chapter: 'proactive', severity: 'warning' }),
    );
    expect(new Set(findings.map((f: { severity: string }) => f.severity)).size).toBeGreaterThan(0);
  });

  it('ends with 1 where errors stand, and lists them', async () => {
    const { code, printed } = await run('check', file('残.txt', '示例大学2024年度信息公开工作报告\n一、概述\n正文。'));
    expect(code).toBe(1);
    expect(printed).toMatch(/^错误 [1-9]/);
  });

  it('finds the same in a text and in the data imported from it', async () => {
    await run('import', sample, '-o', at('同.json'));
    const text = JSON.parse((await run('check', sample, '--json')).printed).findings;
    const data = JSON.parse((await run('check', at('同.json'), '--json')).printed).findings;
    expect(text.slice(0, data.length)).toEqual(data);
  });
});

describe('pdf', () => {
  it('writes a PDF, with 草稿 where asked', async () => {
    const { code, told } = await run('pdf', sample, '-o', at('报告.pdf'), '--draft');
    expect([code, told]).toEqual([0, expect.stringMatching(/已写入 .*：\d+页。/)]);
    expect(readFileSync(at('报告.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says where a character stands that no font has', async () => {
    await run('import', sample, '-o', at('缺字.json'));
    const data = contentSchema.parse(JSON.parse(readFileSync(at('缺字.json'), 'utf8')));
    data.chapters[0]?.content.prose.unshift({ kind: 'paragraph', text: '甲\u{10FFFD}乙。' });
    const { told } = await run('pdf', file('缺字改.json', JSON.stringify(data)), '-o', at('缺字.pdf'));
    expect(told).toContain('“\u{10FFFD}”（一、概述　第1段）');
  });
});

describe('what cannot be done', () => {
  it.each([
    [['export', 'x'], '没有“export”这个命令'],
    [['import'], '请写明要处理的文件'],
    [['import', 'a.txt'], '请用 -o 写明输出文件'],
    [['check', 'a.txt', '-o', 'x'], '没有选项 --output'],
    [['check', 'a', 'b'], '一次只处理一个文件'],
    [['check', 'a', '--fast'], '参数无法识别'],
    [['check', at('没有.txt')], '没有这个文件'],
    [['check', folder], '这是一个目录'],
    [['check', file('空.txt', '')], '文件是空的'],
    [['check', file('大.txt', new Uint8Array(20 * 1024 * 1024).fill(65))], '超过 5.0 MB'],
    [['check', file('图.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))], 'PNG'],
    [['check', file('坏.json', '{"edition":')], '不是有效的 JSON'],
    [['check', file('别.json', '{"edition":1}')], '不是报告数据'],
    [['check', file('版.json', '[]')], '不是报告数据'],
    [['import', sample, '-o', join(folder, '无', 'x.json')], '不能写入'],
  ])('%j', async (args, words) => {
    const { code, printed, told } = await run(...args);
    expect([code, printed]).toEqual([2, '']);
    expect(told).toContain(words);
  });

  it('an edition this program does not know is refused', async () => {
    await run('import', sample, '-o', at('新.json'));
    const data = JSON.parse(readFileSync(at('新.json'), 'utf8'));
    const { code, told } = await run('check', file('新版.json', JSON.stringify({ ...data, variant: 'mars' })));
    expect([code, told]).toEqual([2, expect.stringContaining('版本')]);
  });
});

describe('the program', () => {
  const start = (cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(process.cwd(), 'bin/gongkai.mjs'), ...args], { cwd, encoding: 'utf8' });

  it('explains itself from any folder', () => {
    const { status, stdout } = start(folder, '--help');
    expect([status, stdout]).toEqual([0, expect.stringContaining('gongkai check')]);
  });

  it('checks a file named relative to where one stands', () => {
    const { status, stdout } = start(folder, 'check', '残.txt', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings.length).toBeGreaterThan(0);
  });
});
