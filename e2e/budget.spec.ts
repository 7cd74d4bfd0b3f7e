import type { Page } from '@playwright/test';
import { Chapter } from './support/chapter';
import { expect, test } from './support/journey';
import { emptyDraft } from './support/scene';

const KB = 1_000;

/** Bytes of script as they come over the line while a page is opened, compressed. */
async function scriptBytes(page: Page, open: () => Promise<unknown>): Promise<number> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  line.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await open();
  await page.waitForLoadState('networkidle');
  await line.detach();
  return bytes;
}

test.describe('网速慢的校园也打得开：脚本不超过限额', () => {
  test('登录页不超过220 kB', async ({ stranger }) => {
    expect(await scriptBytes(stranger, () => stranger.goto('/sign-in'))).toBeLessThanOrEqual(220 * KB);
  });

  test('报告目录不超过220 kB，章节连同编辑器不超过400 kB', async ({ compiler }) => {
    const id = await emptyDraft(compiler, 2031);
    expect(await scriptBytes(compiler, () => compiler.goto(`/reports/${id}`))).toBeLessThanOrEqual(220 * KB);
    const chapter = await scriptBytes(compiler, () => Chapter.open(compiler, id, 'overview'));
    expect(chapter).toBeGreaterThan(220 * KB);
    expect(chapter).toBeLessThanOrEqual(400 * KB);
  });
});
