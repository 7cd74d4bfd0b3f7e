import { spawnSync } from 'node:child_process';
import { Stop } from './stop.mjs';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} 秒`;

/**
 * Runs named steps in order, each announced with the time it took, and stops at the first that fails.
 * @param {{ name: string, run: () => void | string | Promise<void | string> }[]} steps `run` may return a remark to print
 * @returns {Promise<boolean>} whether every step passed
 */
export async function runSteps(steps) {
  const start = Date.now();
  for (const [index, { name, run }] of steps.entries()) {
    const begun = Date.now();
    console.log(`\n[${index + 1}/${steps.length}] ${name}`);
    try {
      const remark = await run();
      console.log(`    通过（${seconds(begun)}）${remark ? `：${remark}` : ''}`);
    } catch (error) {
      console.error(`    未通过（${seconds(begun)}）：${error instanceof Stop ? error.message : error?.stack}`);
      return false;
    }
  }
  console.log(`\n全部步骤通过，共 ${seconds(start)}。`);
  return true;
}

/**
 * Runs a command in the open and fails the step when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, advice?: string }} [options] `advice`: what to do when it fails
 */
export function mustRun(command, args, { env = {}, cwd, advice } = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd, env: { ...process.env, ...env } });
  if (status === 0) return;
  const why = error ? error.message : `退出码 ${status}`;
  throw new Stop([`${command} ${args.join(' ')}（${why}）`, advice].filter(Boolean).join('\n    '));
}

/** Runs a command quietly. @returns {boolean} whether it succeeded */
export function canRun(command, args, { cwd, env = {} } = {}) {
  return spawnSync(command, args, { stdio: 'ignore', cwd, env: { ...process.env, ...env } }).status === 0;
}

/** Runs a tool of node_modules by its entry in node_modules/.bin, so that nothing is ever fetched. */
export const tool = (name, args, options) => mustRun(process.execPath, [`node_modules/.bin/${name}`, ...args], options);
