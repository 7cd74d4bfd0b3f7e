import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureClient } from './client.mjs';
import { Stop } from './stop.mjs';

/** What the built program depends on. */
const SOURCES = ['app', 'components', 'lib', 'prisma', 'public', 'proxy.ts', 'next.config.js', 'package.json'];
const SETTINGS = ['package-lock.json', 'tsconfig.json'];
const UNBUILT = /(^|\/)(generated|.*\.test\.tsx?)$/;

const STAMP = '.next/built-from';

/** Every source file below a path, in a stable order. */
function filesUnder(path) {
  if (!existsSync(path) || UNBUILT.test(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** One hash of everything the build reads. */
export function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of [...SOURCES, ...SETTINGS].flatMap(filesUnder)) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const builtFrom = () => (existsSync('.next/BUILD_ID') && existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '');

/**
 * Builds the program unless the present build was made from the same sources.
 * @returns {string} what was done
 * @throws {Stop} when the build fails; its own output says why
 */
export function ensureBuilt() {
  const hash = sourcesHash();
  if (builtFrom() === hash) return '程序无改动，沿用上次构建';
  console.log('    正在构建（首次约需一两分钟）…');
  ensureClient();
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Stop('构建没有成功，原因见上。');
  writeFileSync(STAMP, hash);
  return '构建完成';
}
