import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Stop } from './lib/stop.mjs';

/**
 * npm run generate: writes the database client of lib/persistence. Prisma wants to download a schema engine although
 * `generate` never starts it: any existing file in its place keeps it from trying (docs/decisions/0004).
 * @throws {Stop} when the schema cannot be read
 */
export function generate() {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Stop(`数据库程序没有生成：\n${stdout}${stderr}`);
}

if (fileURLToPath(import.meta.url) === process.argv[1]) generate();
