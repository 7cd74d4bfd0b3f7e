import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Stop } from './stop.mjs';
import { aptInstall, aptUsable, onPath } from './test-debian.mjs';
import { canRun } from './test-steps.mjs';

const SYSTEM_CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The first system browser that runs: on some systems the name leads to a mere hint at a store. */
const workingChromium = () =>
  SYSTEM_CHROMIUM.map((name) => onPath(name)).find((path) => path !== undefined && canRun(path, ['--version']));

/** Where Playwright would keep its own download; '' where it cannot say. */
function playwrightDownload() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return chromium.executablePath() ?? '';
}

/**
 * Finds a Chromium for the journeys: CHROMIUM_PATH, the system's, Playwright's earlier download; failing these brings one:
 * Debian's package where apt is usable (it comes with the libraries a bare machine lacks), else Playwright's download.
 * Sets CHROMIUM_PATH.
 * @returns {string} what was found and how
 */
export function provideChromium() {
  const use = (path, how) => {
    process.env.CHROMIUM_PATH = path;
    return `${how}：${path}`;
  };
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return use(given, '使用环境变量 CHROMIUM_PATH');
    throw new Stop(`环境变量 CHROMIUM_PATH 指向的文件不存在：${given}`);
  }
  const system = workingChromium();
  if (system) return use(system, '使用系统已有的浏览器');
  if (existsSync(playwrightDownload())) return use(playwrightDownload(), '使用 Playwright 已下载的浏览器');
  if (aptUsable()) {
    aptInstall('chromium');
    const installed = workingChromium();
    if (installed) return use(installed, '已安装 Debian 软件包 chromium');
  }
  console.log('    系统中没有浏览器，尝试下载 Playwright 的 Chromium …');
  canRun(process.execPath, ['node_modules/.bin/playwright', 'install', 'chromium']);
  if (existsSync(playwrightDownload())) return use(playwrightDownload(), '已下载 Playwright 的浏览器');
  throw new Stop('找不到 Chromium。请安装 chromium 或 google-chrome，或用环境变量 CHROMIUM_PATH 指明其路径。');
}

/**
 * Finds pdftotext (poppler-utils), with which tests read the PDFs back.
 * @returns {string} what was found; where it cannot be had outside CI, the tests that need it skip with a message
 */
export function providePoppler() {
  if (onPath('pdftotext')) return `使用 ${onPath('pdftotext')}`;
  if (aptUsable()) aptInstall('poppler-utils');
  if (onPath('pdftotext')) return '已安装 Debian 软件包 poppler-utils';
  if (process.env.CI) throw new Stop('找不到 pdftotext，请安装 poppler-utils');
  return '找不到 pdftotext（poppler-utils），读回 PDF 文字的测试将跳过';
}
