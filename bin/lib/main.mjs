import { fileURLToPath } from 'node:url';
import { Stop } from './stop.mjs';

/**
 * Runs a command of this folder from the root of the program: a Stop is said and ends with 1, a bug shows itself.
 * @param {() => Promise<void>} run
 */
export async function main(run) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  try {
    await run();
    process.exit(0);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}
