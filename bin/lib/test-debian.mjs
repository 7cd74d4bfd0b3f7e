import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canRun, mustRun } from './test-steps.mjs';

/** The path of the first of these commands that PATH knows, or undefined. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** True where packages can be installed: Debian's tools, as root. */
export const aptUsable = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };

let refreshed = false;

/** Fetches the package lists once; lists that cannot be had leave the old ones standing. */
export function refreshLists() {
  if (!refreshed) canRun('apt-get', ['update', '-qq'], { env: QUIET });
  refreshed = true;
}

/** Installs a Debian package. Fails the step when apt refuses. */
export function aptInstall(name) {
  refreshLists();
  console.log(`    安装 Debian 软件包 ${name} …`);
  mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env: QUIET });
}
