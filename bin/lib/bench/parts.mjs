import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { RUNTIME_FLAGS } from '../runtime-flags.mjs';
import { Stop } from '../stop.mjs';
import { onPath } from '../test-debian.mjs';

/** The program's own first; the others are what it is measured against. */
export const ENGINES = {
  gongkai: '公开年报',
  typst: 'Typst',
  reactPdf: 'react-pdf（流式排版）',
  pdfmake: 'pdfmake',
  chromium: 'Chromium 打印',
};

export const PARTS = ['pdf', 'memory', 'scaling', 'concurrency', 'check'];

const RUNS = {
  full: { pdf: 15, long: 15, memory: 100, scaling: 7, concurrency: 5000, check: 60 },
  quick: { pdf: 5, long: 2, memory: 20, scaling: 3, concurrency: 1500, check: 20 },
};

const CHROMIUM =
  process.env.CHROMIUM_PATH ??
  onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome');

/** Each measures itself in a process of its own, so that nothing is warm that should be cold. */
function measure(...args) {
  console.error(`    ${args.join(' ')} …`);
  const node = [...RUNTIME_FLAGS, '--import', 'tsx', 'bin/lib/bench/run.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    encoding: 'utf8',
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: 'prisma/tsconfig.json',
      NODE_ENV: 'production',
      CHROMIUM_PATH: CHROMIUM ?? '',
    },
  });
  if (status !== 0) throw new Stop(`测量“${args.join(' ')}”没有完成：\n${stderr}`);
  return JSON.parse(stdout);
}

const engines = (size, runs) =>
  Object.fromEntries(Object.keys(ENGINES).map((engine) => [engine, measure('pdf', engine, size, String(runs))]));

/** @param {readonly string[]} parts of PARTS @param {boolean} quick fewer runs, for a first look */
export function measureParts(parts, quick) {
  const runs = quick ? RUNS.quick : RUNS.full;
  const before = loadavg()[0];
  const result = {};
  for (const part of parts) {
    if (part === 'pdf') Object.assign(result, { pdf: engines('demo', runs.pdf), pdfLong: engines('long', runs.long) });
    else result[part] = measure(part, String(runs[part]));
  }
  const machine = { node: process.version, processors: cpus().length, loadBefore: before, loadAfter: loadavg()[0] };
  return { ...result, machine };
}

const tenth = (value) => Math.round(value * 10) / 10;

/** How many times as long the others take; below 1 they are faster. */
export const ratios = ({ gongkai, ...others }) =>
  Object.fromEntries(
    Object.entries(others)
      .filter(([, { absent }]) => absent === undefined)
      .map(([name, { coldMs, warmMs }]) => [
        name,
        { cold: tenth(coldMs / gongkai.coldMs), warm: tenth(warmMs / gongkai.warmMs) },
      ]),
  );
