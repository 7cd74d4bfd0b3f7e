#!/usr/bin/env node
/** npm run dev: prepares as npm start does, then serves the sources as they change. */
import { flags } from './lib/flags.mjs';
import { main } from './lib/main.mjs';
import { prepare } from './lib/prepare.mjs';
import { serve } from './lib/serve.mjs';

await main(async () => {
  const { port, env } = await prepare({ demo: flags(['--demo']).has('--demo') });
  await serve(['dev', '-p', String(port)], env, () => console.log(`\n开发服务已就绪：http://localhost:${port}\n`));
});
