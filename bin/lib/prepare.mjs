import { step } from './announce.mjs';
import { ensureClient } from './client.mjs';
import { dataFolder } from './data-folder.mjs';
import { environment } from './environment.mjs';
import { ensureModules } from './modules.mjs';
import { checkNode } from './node-version.mjs';
import { checkPort, wantedPort } from './port.mjs';
import { runScript } from './script.mjs';

/**
 * Everything that must stand before the program can serve, in the order that finds trouble soonest.
 * @param {{ demo: boolean }} wishes
 * @returns {Promise<{ port: number, env: NodeJS.ProcessEnv }>}
 */
export async function prepare({ demo }) {
  checkNode();
  const port = wantedPort();
  await checkPort(port);
  const folder = dataFolder();
  await step('检查依赖', ensureModules);
  const env = environment({ folder, port });
  await step('检查数据库程序', ensureClient);
  await step(`检查数据（${folder}）`, () =>
    runScript(['prisma/prepare.mts', ...(demo ? ['--demo'] : [])], env, '数据库没有准备好，原因见上。'),
  );
  return { port, env };
}
