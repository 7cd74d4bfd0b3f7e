import type { Locator, Page } from '@playwright/test';
import type { ChapterContent } from '@/lib/report';
import { axe, fitsTheScreen } from './support/axe';
import { Chapter } from './support/chapter';
import { readPart, writePart } from './support/door';
import { expect, test } from './support/journey';
import { lastYearsReport, readyDraft } from './support/scene';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const METRICS = '**/api/fonts/metrics';

const region = (page: Page): Locator => page.getByRole('region', { name: '报告页面' });
const lines = (page: Page, part: string, path?: string): Locator =>
  region(page).locator(`g[data-part="${part}"]${path === undefined ? '' : `[data-path="${path}"]`}`);
const pageNumber = (page: Page): Locator => page.getByLabel(/^页码/);

/** The heading of the 50 items as the list of headings names it, with its page. */
const checklistHeading = (page: Page): Promise<string | null> =>
  page
    .getByLabel('转到标题')
    .getByRole('option', { name: /八、清单事项公开情况表/ })
    .textContent();

async function opensPreview(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '版面' }).click();
  await expect(region(page).locator('svg').first()).toBeVisible();
}

/** A chapter open beside its pages. */
async function chapterBesidePages(page: Page, id: string, key: 'experience' | 'overview'): Promise<Chapter> {
  await page.setViewportSize(DESK);
  const chapter = await Chapter.open(page, id, key);
  await opensPreview(page);
  return chapter;
}

/** The draft with a chapter so long that it has more than 20 pages. */
async function longDraft(page: Page): Promise<string> {
  const id = await readyDraft(page);
  const chapter = (await readPart(page, id, 'overview')).content as ChapterContent;
  const text = '学校坚持以公开为常态、不公开为例外，完善信息公开工作机制，回应师生关切。'.repeat(4);
  const more = Array.from({ length: 50 }, () => ({ kind: 'paragraph' as const, text }));
  await writePart(page, id, 'overview', { ...chapter, prose: [...chapter.prose, ...more] });
  return id;
}

test('边写边看：写下的字随即印在版面上，字体没有的字印作〓并说明在哪里', async ({ compiler }) => {
  const id = await readyDraft(compiler);
  const chapter = await chapterBesidePages(compiler, id, 'experience');
  await chapter.writes('版面随写随排');
  await expect(lines(compiler, 'experience').filter({ hasText: '版面随写随排' })).toBeInViewport();
  await compiler.keyboard.insertText('😀');
  await expect(lines(compiler, 'experience').filter({ hasText: '版面随写随排〓' })).toBeInViewport();
  await chapter.text.press('Control+Home');
  await compiler.getByRole('button', { name: /^😀/ }).click();
  await expect(chapter.text).toBeFocused();
  await compiler.keyboard.insertText('啦');
  await expect(lines(compiler, 'experience').filter({ hasText: '版面随写随排啦' })).toBeInViewport();
  await expect(compiler.getByText('以下字符没有可用字体')).toBeHidden();
});

test('版面上的一行通到填写处，填写处也能在版面中定位', async ({ compiler }) => {
  const id = await readyDraft(compiler);
  const chapter = await chapterBesidePages(compiler, id, 'experience');
  const second = lines(compiler, 'experience', 'prose.1');
  await second.first().click();
  await expect(chapter.text).toBeFocused();
  await compiler.keyboard.insertText('此处');
  await expect(chapter.text.locator('> *').nth(1)).toContainText('此处');

  await compiler.getByRole('button', { name: '下一页' }).click();
  await compiler.getByRole('button', { name: '下一页' }).click();
  await expect(second.first()).not.toBeInViewport();
  await chapter.text.locator('> *').nth(1).click();
  await compiler.keyboard.press('Control+Alt+P');
  await expect(second.first()).toBeInViewport();
  await expect(second.first()).toHaveAttribute('data-marked', '');

  await compiler.getByLabel('转到标题').selectOption({ label: (await checklistHeading(compiler)) ?? '' });
  await region(compiler).locator('g[data-part^="item:"][data-path="links"]').first().click();
  await expect(compiler).toHaveURL(/\/checklist$/);
  await expect(compiler.locator('[data-item]:focus-within')).toBeInViewport();
});

test('不用鼠标：选标题翻到那一页，再到填写处', async ({ compiler }) => {
  const id = await readyDraft(compiler);
  await chapterBesidePages(compiler, id, 'experience');
  await compiler.getByLabel('转到标题').selectOption({ label: '一、概述（1）' });
  await expect(pageNumber(compiler)).toHaveValue('1');
  await compiler.getByRole('button', { name: '到填写处' }).press('Enter');
  await expect(compiler).toHaveURL(/\/chapters\/overview$/);
  await pageNumber(compiler).fill('3');
  await pageNumber(compiler).press('Enter');
  await expect(region(compiler).getByRole('img', { name: /^第3页/ })).toBeInViewport();
});

test('显示大小：适合宽度、整页、100%，加减之后仍记得', async ({ compiler }) => {
  const id = await readyDraft(compiler);
  await chapterBesidePages(compiler, id, 'experience');
  const sheet = region(compiler).locator('li').first();
  const width = async () => Math.round((await sheet.boundingBox())?.width ?? 0);
  const size = compiler.getByLabel('显示大小');
  await size.selectOption('100%');
  await expect.poll(width).toBe(794);
  await size.selectOption('适合整页');
  await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeLessThan(DESK.height);
  await size.selectOption('100%');
  await compiler.getByRole('button', { name: '放大' }).click();
  await expect.poll(width).toBe(992);
  await compiler.reload();
  await opensPreview(compiler);
  await expect.poll(width).toBe(992);
  await size.selectOption('适合宽度');
  await expect.poll(width).toBeLessThan(794);
});

test('20多页的报告：每写一个字，版面都跟着改', async ({ compiler }) => {
  const id = await longDraft(compiler);
  const chapter = await chapterBesidePages(compiler, id, 'overview');
  expect(await region(compiler).locator('li').count()).toBeGreaterThanOrEqual(20);
  await chapter.startsParagraph();
  let written = '';
  for (const character of '学校公开信息并答复申请') {
    await compiler.keyboard.insertText(character);
    written += character;
    await expect(region(compiler)).toContainText(written);
  }
});

test('取不到字体数据时说明原因，可以再试', async ({ compiler }) => {
  const id = await readyDraft(compiler);
  await compiler.route(METRICS, (route) => route.abort());
  await compiler.goto(`/reports/${id}/preview`);
  await expect(compiler.getByText('现在连不上服务器')).toBeVisible();
  await compiler.unroute(METRICS);
  await compiler.getByRole('button', { name: '再试一次' }).click();
  await expect(region(compiler).locator('svg').first()).toBeVisible();
});

test('管理员换了字体，已打开的版面在回到本页时重排', async ({ compiler }) => {
  const id = await readyDraft(compiler);
  await compiler.goto(`/reports/${id}/preview`);
  const total = compiler.getByText(/^／\d+页$/);
  const before = (await total.textContent()) ?? '';
  await compiler.route(METRICS, async (route) => {
    const response = await route.fetch();
    const { value } = await response.json();
    const wider = value.roles.body.map((given: number, i: number) => (i % 3 === 2 ? given * 2 : given));
    await route.fulfill({ json: { ok: true, value: { roles: { ...value.roles, body: wider } } } });
  });
  await compiler.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(total).not.toHaveText(before);
});

for (const screen of [DESK, PHONE]) {
  test(`版面预览人人可用（${screen.width}像素）`, async ({ compiler }) => {
    const id = await readyDraft(compiler);
    await compiler.setViewportSize(screen);
    await compiler.goto(`/reports/${id}/preview`);
    await expect(region(compiler).locator('svg').first()).toBeVisible();
    await axe(compiler);
    await fitsTheScreen(compiler);
    await Chapter.open(compiler, id, 'experience');
    await compiler.getByRole('button', { name: '在版面中定位' }).click();
    await expect(region(compiler).locator('svg').first()).toBeVisible();
    await axe(compiler);
    await fitsTheScreen(compiler);
  });
}

test('已发布的报告：登录的人不再请他登录，打印件带发布日期和校验码', async ({ compiler, stranger }) => {
  await lastYearsReport(compiler);
  await compiler.goto('/published');
  await expect(compiler.getByRole('link', { name: '返回年度报告' })).toBeVisible();
  await expect(compiler.getByRole('link', { name: '工作人员登录' })).toHaveCount(0);
  await stranger.goto('/published');
  await expect(stranger.getByRole('link', { name: '工作人员登录' })).toBeVisible();
  await stranger.locator('main a[href^="/published/"]').first().click();
  await expect(stranger.getByRole('link', { name: '下载PDF' })).toBeVisible();
  await stranger.emulateMedia({ media: 'print' });
  await expect(stranger.getByText(/发布。正式文本为PDF文件，共\d+页，校验码（SHA-256）：[0-9a-f]{64}/)).toBeVisible();
  await expect(stranger.getByRole('link', { name: '下载PDF' })).toBeHidden();
});
