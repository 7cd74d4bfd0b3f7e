#!/usr/bin/env node
/**
 * npm run bench: how long the program's own PDF takes beside plain react-pdf with the same report and fonts, and how long
 * a check takes. Both sides are measured in the same run; what counts are the ratios. `-- --json` prints data alone.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Each measures itself in a process of its own, so that nothing is warm that should be cold. */
function measure(subject) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'bin/lib/bench-run.ts', subject], {
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: 'prisma/tsconfig.json', NODE_ENV: 'production' },
  });
  if (status !== 0) {
    console.error(stderr);
    process.exit(1);
  }
  return JSON.parse(stdout);
}

const ratio = (theirs, ours) => Math.round((theirs / ours) * 10) / 10;

const [ours, flowing, check] = ['ours', 'flowing', 'check'].map(measure);
const result = {
  ours,
  flowing,
  check,
  ratio: { cold: ratio(flowing.coldMs, ours.coldMs), warm: ratio(flowing.warmMs, ours.warmMs) },
};

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(result, null, 2));
} else {
  const line = (name, { coldMs, warmMs }) => console.log(`${name}  首次 ${coldMs} 毫秒，之后 ${warmMs} 毫秒`);
  line(`自行排版（${ours.pages}页）`, ours);
  line('react-pdf 流式排版      ', flowing);
  line('核对一份报告            ', check);
  console.log(`流式排版所用时间是自行排版的 ${result.ratio.cold} 倍（首次）、${result.ratio.warm} 倍（之后）`);
}
