import type { Page } from '@playwright/test';
import { axe, fitsTheScreen } from './support/axe';
import { must } from './support/door';
import { expect, test } from './support/journey';
import { lastYearsReport, readyDraft } from './support/scene';

const SCREENS = [
  { name: '1440像素', size: { width: 1440, height: 900 } },
  { name: '390像素', size: { width: 390, height: 844 } },
];

const REPORT_PAGES = [
  '',
  '/preface',
  '/chapters/overview',
  '/chapters/proactive',
  '/chapters/onRequest',
  '/checklist',
  '/signature',
  '/unplaced',
  '/check',
  '/review',
  '/preview',
  '/history',
];

/** Looks at pages as they stand once the network is quiet, and judges each. */
async function judge(page: Page, size: { width: number; height: number }, paths: readonly string[]): Promise<void> {
  await page.setViewportSize(size);
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await axe(page);
      await fitsTheScreen(page);
    });
  }
}

for (const { name, size } of SCREENS) {
  test.describe(`无障碍，${name}`, () => {
    test('不登录能看到的页面', async ({ stranger }) => {
      await judge(stranger, size, ['/sign-in', '/published', '/nowhere']);
      await stranger.goto('/published');
      const href = await stranger.locator('main a[href^="/published/"]').first().getAttribute('href');
      await judge(stranger, size, [href ?? '/published']);
    });

    test('管理员的页面', async ({ admin }) => {
      await judge(admin, size, ['/people', '/institution', '/account/password']);
    });

    test('报告列表与新建', async ({ compiler }) => {
      await judge(compiler, size, [
        '/reports',
        '/reports?status=approved',
        '/reports/new',
        '/reports/new/empty',
        '/reports/new/last-year',
        '/reports/new/import',
      ]);
    });

    test('编写中的报告的每一页', async ({ compiler }) => {
      const id = await readyDraft(compiler);
      await judge(
        compiler,
        size,
        REPORT_PAGES.map((page) => `/reports/${id}${page}`),
      );
      await must(compiler, 'DELETE', `/api/reports/${id}`, { version: 1 });
    });

    test('已发布的报告的每一页', async ({ reader }) => {
      const id = await lastYearsReport(reader);
      await judge(
        reader,
        size,
        REPORT_PAGES.map((page) => `/reports/${id}${page}`),
      );
    });
  });
}
