#!/usr/bin/env node
/**
 * npm test: everything a change must pass, on a machine that nobody prepared.
 * `node bin/test.mjs lint unit` takes single steps; what stands after -- goes to the last of them.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { ensureClient } from './lib/client.mjs';
import { ensureModules } from './lib/modules.mjs';
import { checkNode } from './lib/node-version.mjs';
import { provideFonts } from './lib/test-fonts.mjs';
import { checkLengths } from './lib/test-lengths.mjs';
import { runSteps, tool } from './lib/test-steps.mjs';
import { clearResults, JOURNEY_RESULTS, tally, UNIT_RESULTS } from './lib/test-tally.mjs';
import { provideChromium, providePoppler } from './lib/test-tools.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
mkdirSync('.cache', { recursive: true });

const HOUSE = ['lib', 'components', 'app', 'bin', 'prisma', 'e2e', 'proxy.ts'];

const end = process.argv.indexOf('--');
const wanted = process.argv.slice(2, end < 0 ? undefined : end);
const extra = end < 0 ? [] : process.argv.slice(end + 1);

function types() {
  ensureClient();
  tool('next', ['typegen'], { env: { NEXT_TELEMETRY_DISABLED: '1' } });
  tool('tsc', ['--noEmit', '-p', '.']);
}

function unit() {
  tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`, ...extra]);
}

function journeys() {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEY_RESULTS };
  tool('playwright', ['test', '--reporter=list,json', ...extra], { env, advice: '失败页面的记录在 test-results/' });
}

const STEPS = [
  { id: 'node', name: '检查 Node 版本', run: () => checkNode() },
  { id: 'modules', name: '安装依赖', run: ensureModules },
  { id: 'chromium', name: '准备浏览器', run: provideChromium },
  { id: 'poppler', name: '准备 pdftotext', run: providePoppler },
  { id: 'fonts', name: '准备字体', run: provideFonts },
  { id: 'lint', name: '格式与代码规范（Biome）', run: () => tool('biome', ['check', '--error-on-warnings', '.']) },
  { id: 'types', name: '类型检查（TypeScript）', run: types },
  { id: 'arch', name: '结构规则（dependency-cruiser）', run: () => tool('depcruise', HOUSE) },
  { id: 'lengths', name: '文件长度', run: checkLengths },
  { id: 'unit', name: '单元测试（Vitest）', run: unit },
  { id: 'build', name: '构建（Next.js）', run: ensureBuilt },
  { id: 'e2e', name: '浏览器全程测试（Playwright）', run: journeys },
];

const unknown = wanted.filter((id) => !STEPS.some((step) => step.id === id));
if (unknown.length > 0) {
  console.error(`没有这些步骤：${unknown.join('、')}。可用：${STEPS.map(({ id }) => id).join(' ')}`);
  process.exit(2);
}

clearResults();
const passed = await runSteps(STEPS.filter(({ id }) => wanted.length === 0 || wanted.includes(id)));
const counts = tally();
if (counts) console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(passed ? 0 : 1);
