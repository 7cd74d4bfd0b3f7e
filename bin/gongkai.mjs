#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkNode } from './lib/node-version.mjs';
import { Stop } from './lib/stop.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The program is TypeScript; tsx reads it as it stands. */
async function program() {
  checkNode();
  if (!existsSync(at('node_modules/tsx/package.json'))) {
    throw new Stop(`尚未安装依赖：请先在 ${at('')} 运行 npm start 或 npm ci。`);
  }
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: at('tsconfig.json') });
  return import('../lib/usecases/cli/index.ts');
}

const explained = (error) =>
  /Cannot find package/.test(error?.message)
    ? `依赖没有装全：请在 ${at('')} 运行 npm start 或 npm ci。`
    : `程序出错，请把以下内容报告给维护人员：\n${error?.stack ?? error}`;

try {
  const { runCommand } = await program();
  // A reader that closes the pipe early (head) has seen enough.
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = await runCommand(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    tell: (text) => process.stderr.write(`${text}\n`),
  });
} catch (error) {
  console.error(error instanceof Stop ? error.message : explained(error));
  process.exitCode = 2;
}
