import type { Page } from '@playwright/test';
import { axe } from './support/axe';
import { expect, test } from './support/journey';
import { readyDraft } from './support/scene';

const FONT = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

type Chosen = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

/** Chooses again until the page, once awake, has taken notice. */
const choose = (page: Page, font: Chosen) =>
  expect(async () => {
    await page.locator('input[type=file]').setInputFiles(font);
    await expect(page.getByRole('button', { name: '上传字体' })).toBeEnabled({ timeout: 1_000 });
  }).toPass();

test('管理员上传字体，不重启即用于版面，删除后恢复', async ({ admin, compiler }) => {
  const metrics = async () => (await compiler.request.get('/api/fonts/metrics')).headers().etag;
  const before = await metrics();
  await admin.goto('/institution');
  await choose(admin, FONT);
  await admin.getByRole('button', { name: '上传字体' }).click();
  await expect(admin.getByText('认不出它的用途')).toBeVisible();
  await admin.getByLabel('用途').selectOption({ label: '正文（仿宋）' });
  await admin.getByRole('button', { name: '上传字体' }).click();
  await expect(admin.getByText(/^已上传“Noto Sans SC”/)).toBeVisible();
  await expect(admin.getByRole('row', { name: /正文（仿宋）/ })).toContainText('学校上传');
  await axe(admin);
  expect(await metrics()).not.toBe(before);
  await admin.getByRole('button', { name: /^删除字体/ }).click();
  await admin.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(admin.getByRole('row', { name: /正文（仿宋）/ })).not.toContainText('学校上传');
  expect(await metrics()).toBe(before);
});

test('不是字体的文件被拒绝，并说明原因', async ({ admin }) => {
  await admin.goto('/institution');
  const file = { name: '仿宋.ttf', mimeType: 'font/ttf', buffer: Buffer.from('这不是字体') };
  await choose(admin, file);
  await admin.getByRole('button', { name: '上传字体' }).click();
  await expect(admin.getByText('这不是可用的字体文件')).toBeVisible();
});

test('版面栏打开在所填部分开始的那一页，并随部分变化', async ({ compiler }) => {
  const id = await readyDraft(compiler);
  await compiler.goto(`/reports/${id}/chapters/experience`);
  await compiler.getByRole('tab', { name: '版面' }).click();
  const begins = (part: string) => compiler.locator(`svg g[data-part="${part}"]`).first();
  await expect(begins('experience')).toBeInViewport();
  await compiler
    .getByRole('link', { name: /主动公开情况/ })
    .first()
    .click();
  await expect(begins('proactive')).toBeInViewport();
  await expect(begins('experience')).not.toBeInViewport();
});
