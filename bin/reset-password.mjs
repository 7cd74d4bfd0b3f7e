#!/usr/bin/env node
/** npm run reset-password -- 用户名: for whoever runs the machine, when no administrator can sign in any more. */
import { dataFolder } from './lib/data-folder.mjs';
import { environment } from './lib/environment.mjs';
import { main } from './lib/main.mjs';
import { wantedPort } from './lib/port.mjs';
import { runScript } from './lib/script.mjs';
import { Stop } from './lib/stop.mjs';

await main(async () => {
  const username = process.argv[2];
  if (!username) throw new Stop('用法：npm run reset-password -- 用户名');
  const env = environment({ folder: dataFolder(), port: wantedPort() });
  runScript(['prisma/reset-password.mts', username], env, '密码没有重置。');
});
