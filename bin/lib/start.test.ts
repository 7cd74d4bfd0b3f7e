import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-bin-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one expression over a module of this folder in a process of its own, as npm start does. @returns what it prints, or why it stopped */
function run(module: string, expression: string, env: Record<string, string> = {}): string {
  const url = pathToFileURL(join(import.meta.dirname, `${module}.mjs`)).href;
  const code = `import * as it from '${url}'; try { console.log(await (${expression})) } catch (e) { console.log(e.constructor.name, e.message) }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return (stdout + stderr).trim();
}

const write = (file: string, text: string) => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};

describe('whether the program must be built again', () => {
  const stamp = () => run('build', 'it.sourcesHash()');

  it('follows from what is built, not from tests and generated files', () => {
    write('lib/a.ts', 'export const a = 1;');
    const first = stamp();
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    write('lib/a.test.ts', 'test');
    write('lib/persistence/generated/client.ts', 'generated');
    write('data/gongkai.db', 'rows');
    expect(stamp()).toBe(first);
    write('lib/a.ts', 'export const a = 2;');
    expect(stamp()).not.toBe(first);
  });

  it('follows from names as well as from contents', () => {
    write('lib/a.ts', 'same');
    const first = stamp();
    rmSync(join(folder, 'lib/a.ts'));
    write('lib/b.ts', 'same');
    expect(stamp()).not.toBe(first);
  });
});

describe('what stops a start, and what it says', () => {
  it('a mistyped flag', () => {
    expect(run('flags', 'it.flags(["--demo"], ["--demmo"])')).toBe('Stop 不认识参数“--demmo”。可用的参数：--demo。');
    expect(run('flags', '[...it.flags(["--demo"], ["--demo"])]')).toContain('--demo');
  });

  it('an old Node', () => {
    expect(run('node-version', 'it.checkNode("20.18.9")')).toMatch(
      /^Stop 需要 Node 20\.19 或更高版本，现在是 20\.18\.9/,
    );
    expect(run('node-version', 'it.checkNode("20.19.0")')).toBe('Node 20.19.0');
  });

  it('a taken port, or no port at all', async () => {
    const server = createServer().listen(0);
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(run('port', `it.checkPort(${port})`)).toMatch(`Stop 端口 ${port} 已被占用`);
    await new Promise((closed) => server.close(closed));
    expect(run('port', `it.checkPort(${port})`)).toBe('undefined');
    expect(run('port', 'it.wantedPort()', { PORT: '三千' })).toMatch(/^Stop PORT 应为/);
    expect(run('port', 'it.wantedPort()', { PORT: '' })).toBe('3000');
  });

  it('a data folder that cannot be one', () => {
    write('taken', 'a file');
    expect(run('data-folder', 'it.dataFolder()', { DATA_DIR: 'taken/data' })).toMatch(
      /^Stop 数据目录不可写：.*taken\/data（ENOTDIR）/,
    );
    expect(run('data-folder', 'it.dataFolder()', { DATA_DIR: 'fresh' })).toBe(join(folder, 'fresh'));
  });
});

describe('the secrets', () => {
  it('are made once, for the program’s user alone, and never replaced in silence', () => {
    const made = run('secrets', 'it.secrets(".").sessionSecret');
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(run('secrets', 'it.secrets(".").sessionSecret')).toBe(made);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toContain(made);
    write('secrets.json', '{ "sessionSecret": "');
    expect(run('secrets', 'it.secrets(".")')).toMatch(/^Stop .*已损坏/);
  });
});
