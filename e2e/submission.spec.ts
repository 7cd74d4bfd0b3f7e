import type { Page } from '@playwright/test';
import { axe, fitsTheScreen } from './support/axe';
import { expect, test } from './support/journey';
import { at, draftWith, linkSite, switchChecks } from './support/link-site';

/** 送审: the links are asked by themselves, and stand in nobody's way. */

const site = linkSite();
test.beforeAll(site.open);
test.afterAll(site.close);

async function openDialog(page: Page, id: string) {
  await page.goto(`/reports/${id}/check`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('main').getByRole('button', { name: '送审', exact: true }).click();
  return page.getByRole('dialog', { name: '送审？' });
}

/** What somebody else sees of the links. */
const recordOf = async (page: Page, id: string) => {
  await page.goto(`/reports/${id}/review`);
  return page.locator('details').filter({ hasText: '清单链接' });
};

test('送审时自动核对，打不开的链接写明事项，说明理由后送审，审核人看到', async ({ compiler, reviewer }) => {
  const id = await draftWith(compiler, { 1: [at('/a.htm')], 2: [at('/gone.htm')], 3: [at('/wait-1.htm')] });
  const dialog = await openDialog(compiler, id);
  await expect(dialog).toContainText('正在核对清单链接，已检查2／3条');
  await expect(dialog.getByRole('progressbar', { name: '链接核对进度' })).toBeVisible();
  site.release('/wait-1.htm');
  await expect(dialog).toContainText('链接3条：正常2条，打不开1条。');
  await expect(dialog).toContainText('1处链接打不开');

  await test.step('去看那一项，再回来：已经核对过的不再问', async () => {
    await dialog.getByRole('link', { name: '第2项' }).click();
    await expect(compiler).toHaveURL(new RegExp(`/reports/${id}/checklist`));
    const before = site.asked.length;
    await expect(await openDialog(compiler, id)).toContainText('链接3条');
    expect(site.asked).toHaveLength(before);
  });

  await test.step('说明理由后送审', async () => {
    await dialog.getByLabel('仍要送审的，说明理由').fill('该网站正在改版。');
    await dialog.getByRole('button', { name: '送审', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(compiler.getByText('报告已送审，等待审核人审核')).toBeVisible();
  });

  await test.step('审核人看到链接的情况、核对时间和理由', async () => {
    const record = await recordOf(reviewer, id);
    await expect(record).toContainText('清单链接（1处打不开）');
    await expect(record).toContainText('链接3条：正常2条，打不开1条。');
    await expect(record).toContainText(/核对时间：\d{4}年\d+月\d+日 \d\d:\d\d/);
    await expect(record).toContainText('已说明理由');
    await expect(reviewer.getByText('该网站正在改版。')).toBeVisible();
  });
});

test('可以不等：送审后核对继续，审核人看到进度和结果', async ({ compiler, reviewer }) => {
  const id = await draftWith(compiler, { 1: [at('/a.htm')], 2: [at('/wait-2.htm')] });
  const dialog = await openDialog(compiler, id);
  await expect(dialog).toContainText('已检查1／2条');
  await dialog.getByRole('button', { name: '送审', exact: true }).click();
  await expect(compiler.getByText('报告已送审，等待审核人审核')).toBeVisible();
  const record = await recordOf(reviewer, id);
  await expect(record).toContainText('正在核对，已检查1／2条');
  site.release('/wait-2.htm');
  await expect(record).toContainText('链接2条：正常2条。');
});

test('没有开启核对时，送审只说明一句', async ({ admin, compiler }) => {
  const id = await draftWith(compiler, { 1: [at('/never.htm')] });
  await switchChecks(admin, false);
  try {
    const dialog = await openDialog(compiler, id);
    await expect(dialog).toContainText('本校没有开启校外链接核对');
    await dialog.getByRole('button', { name: '送审', exact: true }).click();
    await expect(compiler.getByText('报告已送审，等待审核人审核')).toBeVisible();
    expect(site.asked).not.toContain('HEAD /never.htm');
  } finally {
    await switchChecks(admin, true);
  }
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`送审对话框没有障碍，不超出屏幕：${size.width}像素`, async ({ compiler: page }) => {
    await page.setViewportSize(size);
    const id = await draftWith(page, { 1: [at('/gone.htm')], 2: [at('/gone.htm?1')], 3: [at('/moved.htm')] });
    const dialog = await openDialog(page, id);
    await expect(dialog.getByLabel('仍要送审的，说明理由')).toBeVisible();
    await axe(page);
    await fitsTheScreen(page);
  });
}
