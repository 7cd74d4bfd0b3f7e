import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Stop } from './stop.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** What npm itself notes of its last complete installation; missing when one was broken off. */
const NOTE = 'node_modules/.package-lock.json';

/**
 * Compares node_modules with package-lock.json.
 * @returns {'missing' | 'half' | 'outdated' | 'complete'} nothing there; broken off midway; another lock's packages; as locked
 */
export function modulesState() {
  if (!existsSync('node_modules')) return 'missing';
  if (!existsSync(NOTE)) return 'half';
  const installed = read(NOTE);
  const locked = Object.entries(read('package-lock.json')).filter(([path, { optional }]) => path !== '' && !optional);
  if (locked.some(([path, { version }]) => installed[path]?.version !== version)) return 'outdated';
  return locked.some(([path]) => !existsSync(`${path}/package.json`)) ? 'half' : 'complete';
}

const WHY = {
  missing: '尚未安装依赖，正在安装（首次约需几分钟）…',
  half: '上次安装没有完成，正在重新安装依赖…',
  outdated: '依赖有更新，正在安装…',
};

/**
 * Installs what package-lock.json says, unless it is there already.
 * @returns {string} what was done
 * @throws {Stop} with advice when npm cannot install
 */
export function ensureModules() {
  const state = modulesState();
  if (state === 'complete') return '依赖已齐全';
  console.log(`    ${WHY[state]}`);
  // Install scripts would fetch Prisma's engines from elsewhere; nothing here needs them (docs/decisions/0004).
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return '依赖已安装';
  throw new Stop('依赖没有装上：请检查网络和 npm 镜像设置（npm config get registry），然后重新运行。');
}
