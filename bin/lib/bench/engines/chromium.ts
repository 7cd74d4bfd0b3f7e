import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { Absent, type Engine } from './engine';
import { reportPage } from './html';

const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The print of a browser that stays open between reports; each is a page of its own. */
export async function engine(): Promise<Engine> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) throw new Absent('这台机器没有 Chromium');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: [...QUIET, ...sandbox] });
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'report.html');
  return {
    pdf: async (content) => {
      writeFileSync(file, reportPage(content));
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      await page.evaluate('document.fonts.ready.then(() => true)');
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      await page.close();
      return pdf;
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
