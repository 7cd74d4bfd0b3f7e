import { spawnSync } from 'node:child_process';
import { Stop } from './stop.mjs';

/**
 * Runs a TypeScript file over the program's own modules, in the open.
 * @param {string[]} args the file and what it is given
 * @param {NodeJS.ProcessEnv} env
 * @param {string} failure said when it fails
 */
export function runScript(args, env, failure) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    stdio: 'inherit',
    env: { ...env, TSX_TSCONFIG_PATH: 'prisma/tsconfig.json' },
  });
  if (status !== 0) throw new Stop(failure);
}
