import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { NATIONAL_2018 } from '@/lib/report';
import { axe } from './support/axe';
import { Chapter } from './support/chapter';
import { keeps } from './support/door';
import { InputMethod } from './support/input-method';
import { expect, test } from './support/journey';

/** The steps open on a page are buttons with the step's name; each asks once. */
async function asksFor(page: Page, step: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `${step}？` });
  if (reason) await dialog.getByLabel(/退回理由/).fill(reason);
  await axe(page);
  await dialog.getByRole('button', { name: step, exact: true }).click();
}

/** Asks for a step that is granted. */
async function takes(page: Page, step: string, reason?: string): Promise<void> {
  await asksFor(page, step, reason);
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function downloadedPdf(page: Page): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载PDF' }).click(),
  ]);
  return readFile(await file.path());
}

test('编制人沿用上年报告编写、送审，审核人退回后批准，发布后公众查看并核对PDF', async ({
  compiler,
  reviewer,
  stranger,
}) => {
  test.setTimeout(300_000);
  let report = '';

  await test.step('沿用上年报告，建立本年报告', async () => {
    await compiler.goto('/reports/new');
    await compiler.getByRole('link', { name: /沿用上年报告/ }).click();
    const published = compiler.getByRole('link', { name: /2024—2025.*已发布/ }).last();
    await published.click();
    await expect(published).toHaveAttribute('aria-current', 'true');
    await compiler.getByRole('button', { name: '建立本年报告' }).click();
    await expect(compiler).toHaveURL(/\/reports\/(?!new)[^/]+$/);
    report = new URL(compiler.url()).pathname.split('/')[2] ?? '';
    await expect(compiler.getByRole('heading', { level: 1 })).toHaveText(/2025—2026学年度/);
  });

  await test.step('沿用的文字逐章核对确认', async () => {
    await compiler.goto(`/reports/${report}/preface`);
    await expect(compiler.getByRole('textbox', { name: '前言正文' })).toBeVisible();
    await compiler.getByRole('button', { name: '全部确认沿用' }).click();
    await keeps(compiler, report, 'preface', /^(?!.*"carried")/);
    for (const { key } of NATIONAL_2018.chapters.filter((chapter) => chapter.key !== 'checklist')) {
      await Chapter.open(compiler, report, key);
      await compiler.getByRole('button', { name: '全部确认沿用' }).click();
      await keeps(compiler, report, key, /^(?!.*"carried")/);
    }
  });

  await test.step('用拼音输入法写一段', async () => {
    const overview = await Chapter.open(compiler, report, 'overview');
    await overview.startsParagraph();
    const pinyin = await InputMethod.on(compiler);
    await pinyin.types('benniandu', '本年度');
    await pinyin.types('xinxigongkai', '信息公开工作再上新台阶。');
    await overview.hasKept('本年度信息公开工作再上新台阶。');
  });

  await test.step('合计填错，当场说明，送审被拒', async () => {
    const onRequest = await Chapter.open(compiler, report, 'onRequest');
    await onRequest.fills('本年新收申请', ['3', '2', '0', '9']);
    await expect(compiler.getByText(/相差4/).first()).toBeVisible();
    await keeps(compiler, report, 'onRequest', '"received.total":"9"');
    await axe(compiler);
    await compiler.goto(`/reports/${report}/check`);
    await compiler.waitForLoadState('networkidle');
    await compiler.getByRole('button', { name: /^送审（先改\d+处错误）$/ }).click();
    await expect(compiler.getByRole('dialog')).toBeHidden();
    const refusal = compiler.getByRole('main').getByRole('alert');
    await expect(refusal.getByRole('link').first()).toBeFocused();
    await expect(refusal).toContainText(/还不能送审，请先改正\d+处错误/);
    await axe(compiler);
  });

  await test.step('改正合计，填写办理情况', async () => {
    const onRequest = await Chapter.open(compiler, report, 'onRequest');
    await onRequest.fills('本年新收申请', ['3', '2', '0', '']);
    await expect(compiler.getByText(/相差4/)).toHaveCount(0);
    await onRequest.fills('属于公开范围', ['3', '3', '0', '']);
    await keeps(compiler, report, 'onRequest', '"disclosed.organizations":"0"');
  });

  await test.step('清单事项填“无”不写理由会被指出，写明后消失', async () => {
    await compiler.goto(`/reports/${report}/checklist`);
    await compiler.waitForLoadState('networkidle');
    await compiler.getByLabel('第12项公开情况').selectOption({ label: '无' });
    const row = compiler.getByRole('listitem').filter({ has: compiler.getByLabel('第12项公开情况') });
    await row.getByRole('button', { name: /^移去链接/ }).click();
    await row.getByLabel('第12项理由').fill('');
    const remarks = row.getByRole('listitem').filter({ hasText: /^(错误|警告)/ });
    await expect(remarks).toHaveText([/理由/]);
    await row.getByLabel('第12项理由').fill('本学年没有举行研究生复试');
    await expect(remarks).toHaveCount(0);
    await keeps(compiler, report, 'item:12', '本学年没有举行研究生复试');
  });

  await test.step('填写成文日期', async () => {
    await compiler.goto(`/reports/${report}/signature`);
    await compiler.waitForLoadState('networkidle');
    await compiler.getByLabel('成文日期', { exact: true }).fill('2026-10-23');
    await keeps(compiler, report, 'signature', '2026-10-23');
  });

  await test.step('对警告说明理由后送审', async () => {
    await compiler.goto(`/reports/${report}/check`);
    await compiler.waitForLoadState('networkidle');
    const reasons = compiler.getByRole('button', { name: /^说明理由/ });
    await reasons.first().click();
    await compiler.getByRole('textbox', { name: '说明理由' }).fill('各平台数据将于发布前补齐。');
    await compiler.getByRole('button', { name: '保存理由' }).click();
    await expect(compiler.getByText('各平台数据将于发布前补齐。')).toBeVisible();
    await takes(compiler, '送审');
    await expect(compiler.getByText('待审核').first()).toBeVisible();
  });

  await test.step('审核人看版面和检查结果，写明理由退回', async () => {
    await reviewer.goto(`/reports/${report}/review`);
    await expect(reviewer.getByText('各平台数据将于发布前补齐。')).toBeVisible();
    await takes(reviewer, '退回修改', '概述末段请写明具体进展。');
    await expect(reviewer.getByText('已退回').first()).toBeVisible();
  });

  await test.step('编制人看到退回理由，修改后再次送审', async () => {
    await compiler.goto(`/reports/${report}`);
    await expect(compiler.getByRole('main').getByText('概述末段请写明具体进展。')).toBeVisible();
    const overview = await Chapter.open(compiler, report, 'overview');
    await overview.writes('全年新增公开事项二十三项。');
    await overview.hasKept('全年新增公开事项二十三项。');
    await compiler.goto(`/reports/${report}/check`);
    await compiler.waitForLoadState('networkidle');
    await takes(compiler, '送审');
  });

  await test.step('审核人批准，编制人发布', async () => {
    await reviewer.goto(`/reports/${report}/review`);
    await takes(reviewer, '批准');
    await compiler.goto(`/reports/${report}/review`);
    await takes(compiler, '发布');
    await expect(compiler.getByText('已发布').last()).toBeVisible();
  });

  await test.step('公众不登录即可查看，两次下载的PDF相同，且与校验码一致', async () => {
    await stranger.goto('/published');
    await stranger.getByRole('link', { name: /2025—2026学年度/ }).click();
    await expect(stranger.getByText('全年新增公开事项二十三项。')).toBeVisible();
    const [first, second] = [await downloadedPdf(stranger), await downloadedPdf(stranger)];
    expect(first.equals(second)).toBe(true);
    expect(first.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const hash = createHash('sha256').update(first).digest('hex');
    await expect(stranger.getByText(hash, { exact: true })).toBeVisible();
  });

  await test.step('发布后的内容不能再改', async () => {
    await compiler.goto(`/reports/${report}/chapters/overview`);
    await expect(compiler.getByText(/报告已发布，不能修改/)).toBeVisible();
    await expect(compiler.getByRole('textbox', { name: /的正文$/ })).toHaveCount(0);
  });
});
