#!/usr/bin/env node
/** npm start: from a machine that has only Node to a running program. Nothing that stands already is done again. */
import { step } from './lib/announce.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { flags } from './lib/flags.mjs';
import { main } from './lib/main.mjs';
import { prepare } from './lib/prepare.mjs';
import { serve } from './lib/serve.mjs';

await main(async () => {
  const { port, env } = await prepare({ demo: flags(['--demo']).has('--demo') });
  await step('检查程序', ensureBuilt);
  await serve(['start', '-p', String(port)], { ...env, NODE_ENV: 'production' }, () => {
    console.log(`\n公开年报已就绪：${process.env.NEXTAUTH_URL ?? `http://localhost:${port}`}\n按 Ctrl+C 停止。\n`);
  });
  console.log('已停止。');
});
