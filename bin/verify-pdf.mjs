#!/usr/bin/env node
/** npm run verify:pdf -- FILE.pdf [--source report.json] [--json]: whether an exported file keeps the rules of the standard. */
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
const { verifyCommand } = await import('../lib/usecases/verify/index.ts');
process.exitCode = await verifyCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
});
