import type { Page } from '@playwright/test';
import { axe, fitsTheScreen } from './support/axe';
import { keeps, must } from './support/door';
import { expect, test } from './support/journey';
import { at, draftWith, linkSite, switchChecks } from './support/link-site';

/** The links of the 50 items, asked of a site on this machine that the app was started to let through. */

const site = linkSite();
const { asked } = site;
test.beforeAll(site.open);
test.afterAll(site.close);

/** The list of items, awake: a press before that is lost. */
async function openList(page: Page, id: string): Promise<void> {
  await page.goto(`/reports/${id}/checklist`);
  await page.waitForLoadState('networkidle');
}

const row = (page: Page, number: number) => page.locator(`[data-item="${number}"]`);

test('核对全部链接，离开再回来，改用新地址，筛选，送审前看到提示', async ({ compiler: page }) => {
  const id = await draftWith(page, {
    1: [at('/a.htm')],
    2: [at('/moved.htm')],
    3: [at('/gone.htm')],
    4: [at('/403.htm')],
  });
  await openList(page, id);
  const bar = page.getByRole('region', { name: '链接核对' });
  await expect(bar).toContainText('链接4条：未核对4条。');
  await bar.getByRole('button', { name: '核对链接' }).click();
  await expect(bar).toContainText('4条已核对');
  await expect(bar).toContainText('正常1条，已改用新地址1条，打不开1条，要点开看1条');

  await test.step('每个链接带着证据', async () => {
    await expect(row(page, 1)).toContainText('正常');
    await row(page, 3).getByText('打不开', { exact: true }).click();
    await expect(row(page, 3)).toContainText('网站答复该页面不存在（网站答复404）');
    await expect(row(page, 3).locator('li[data-severity="warning"]')).toContainText('请换成有效的链接');
    await expect(row(page, 4).locator('li[data-severity]')).toHaveCount(0);
  });

  await test.step('只看有问题的', async () => {
    await page.getByRole('combobox', { name: '问题' }).selectOption('link');
    await expect(page.locator('[data-item]')).toHaveCount(3);
  });

  await test.step('改用新地址，可以撤销', async () => {
    await row(page, 2).getByText('已改用新地址', { exact: true }).click();
    await row(page, 2).getByRole('button', { name: '改用新地址' }).click();
    await keeps(page, id, 'item:2', at('/new.htm'));
    await row(page, 2).getByRole('button', { name: '撤销' }).click();
    await keeps(page, id, 'item:2', at('/moved.htm'));
  });

  await test.step('送审前', async () => {
    await page.goto(`/reports/${id}/check`);
    await expect(page.getByRole('region', { name: '链接核对' })).toContainText('打不开1条');
    await expect(page.getByText('打不开：网站答复该页面不存在（404）').first()).toBeVisible();
    await page.getByRole('button', { name: '送审' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('1处链接打不开');
    await expect(dialog.getByRole('link', { name: '第3项' })).toBeVisible();
  });
});

test('核对在服务器上进行：离开本页不中断，回来能停止和继续，同时只有一次', async ({ compiler: page }) => {
  const before = asked.filter((line) => line === 'HEAD /a.htm').length;
  const id = await draftWith(page, { 1: [at('/a.htm'), at('/wait.htm')], 2: [at('/b.htm')] });
  await openList(page, id);
  await page.getByRole('button', { name: '核对链接', exact: true }).click();
  await expect(page.getByText('正在核对，已检查1／3条')).toBeVisible();
  await page.goto(`/reports/${id}/preface`);
  const again = await page.request.post(`/api/reports/${id}/links`, { data: {} });
  expect(again.status()).toBe(409);
  await openList(page, id);
  await expect(page.getByText('正在核对，已检查1／3条')).toBeVisible();
  await page.getByRole('button', { name: '停止' }).click();
  await expect(page.getByText('已停止，已检查1／3条')).toBeVisible();
  expect(asked).not.toContain('HEAD /b.htm');
  await page.getByRole('button', { name: '继续核对' }).click();
  await expect(page.getByText('正在核对，已检查0／2条')).toBeVisible();
  site.release('/wait.htm');
  await expect(page.getByText('2条已核对')).toBeVisible();
  expect(asked.filter((line) => line === 'HEAD /a.htm')).toHaveLength(before + 1);
});

test('单项核对；链接在新标签页打开；校内地址不去访问', async ({ compiler: page }) => {
  const id = await draftWith(page, { 1: [at('/c.htm')], 2: ['http://192.168.5.5/d.htm'], 3: [at('/e.htm')] });
  await openList(page, id);
  await row(page, 1).getByRole('button', { name: '核对第1项链接' }).focus();
  await page.keyboard.press('Enter');
  await expect(row(page, 1)).toContainText('正常');
  expect(asked).not.toContain('HEAD /e.htm');
  await row(page, 2).getByRole('button', { name: '核对第2项链接' }).click();
  await row(page, 2).getByText('要点开看', { exact: true }).click();
  await expect(row(page, 2)).toContainText('校内或保留地址，本系统不去访问');
  const link = row(page, 1).getByRole('link', { name: /c\.htm/ });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noopener/);
  const popup = page.waitForEvent('popup');
  await link.click();
  await expect.poll(async () => (await popup).url()).toBe(at('/c.htm'));
  await (await popup).close();
  await expect(page).toHaveURL(new RegExp(`/reports/${id}/checklist`));
});

test('没有写http://的网址：说明为什么不能核对，一步补全，可以撤销', async ({ compiler: page }) => {
  const id = await draftWith(page, { 1: ['xxgk.example.edu.cn/main.htm'], 2: ['见学校网站'] });
  await openList(page, id);
  const bar = page.getByRole('region', { name: '链接核对' });
  await expect(bar).toContainText('链接2条：网址不完整2条。');
  await bar.getByText('各种结果的意思').press('Enter');
  await expect(bar.getByText('程序判断不了')).toBeVisible();
  await expect(row(page, 1)).toContainText('没有写http://或https://，点不开，也不能核对');
  await expect(row(page, 1).getByRole('button', { name: '核对第1项链接' })).toHaveCount(0);
  await expect(row(page, 2).getByRole('button', { name: /^改为/ })).toHaveCount(0);
  await axe(page);
  await fitsTheScreen(page);
  await row(page, 1).getByRole('button', { name: '改为https://xxgk.example.edu.cn/main.htm' }).click();
  await keeps(page, id, 'item:1', '"https://xxgk.example.edu.cn/main.htm"');
  await expect(bar).toContainText('链接2条：未核对1条，网址不完整1条。');
  await expect(row(page, 1).getByRole('button', { name: '核对第1项链接' })).toBeVisible();
  await row(page, 1).getByRole('button', { name: '撤销' }).click();
  await keeps(page, id, 'item:1', '"xxgk.example.edu.cn/main.htm"');
});

test('学校关闭校外链接核对后，页面说明，服务器不访问', async ({ admin, compiler: page }) => {
  const id = await draftWith(page, { 1: [at('/f.htm')] });
  await switchChecks(admin, false);
  try {
    await openList(page, id);
    await expect(page.getByText('本校没有开启校外链接核对')).toBeVisible();
    await expect(page.getByRole('button', { name: '核对链接', exact: true })).toHaveCount(0);
    expect((await page.request.post(`/api/reports/${id}/links`, { data: {} })).status()).toBe(422);
    expect(asked).not.toContain('HEAD /f.htm');
  } finally {
    await switchChecks(admin, true);
  }
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`证据展开时没有障碍，不超出屏幕：${size.width}像素`, async ({ compiler: page }) => {
    await page.setViewportSize(size);
    const id = await draftWith(page, { 2: [at('/moved.htm')], 3: [at('/gone.htm')], 4: [at('/403.htm')] });
    await must(page, 'POST', `/api/reports/${id}/links`, {});
    await openList(page, id);
    await expect(page.getByRole('region', { name: '链接核对' })).toContainText('3条已核对');
    for (const number of [2, 3, 4]) await row(page, number).locator('summary').click();
    await expect(page.getByRole('button', { name: '改用新地址', exact: true })).toBeVisible();
    await axe(page);
    await fitsTheScreen(page);
  });
}
