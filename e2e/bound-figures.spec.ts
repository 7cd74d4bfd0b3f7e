import type { Page } from '@playwright/test';
import { axe } from './support/axe';
import { Chapter } from './support/chapter';
import { keeps } from './support/door';
import { expect, test } from './support/journey';
import { readyDraft } from './support/scene';

test('正文里插入统计表的数字：表改了，正文跟着改；改过的字不再跟', async ({ compiler }) => {
  const report = await readyDraft(compiler);
  const chapter = await Chapter.open(compiler, report, 'onRequest');
  const { page } = chapter;

  await chapter.startsParagraph();
  await page.keyboard.type('全年新收申请@');
  const picker = page.getByRole('dialog', { name: '插入统计表里的数字' });
  await expect(picker).toBeVisible();
  await axe(page);
  await page.keyboard.type('新收 合计');
  await page.keyboard.press('Enter');
  await expect(chapter.text).toContainText('全年新收申请9件');
  await page.keyboard.press('Control+z');
  await expect(chapter.text).toContainText('全年新收申请@');
  await page.keyboard.press('Control+y');
  await page.keyboard.type('，再说一遍是');
  await page.getByRole('button', { name: '插入数字' }).click();
  await picker.getByRole('textbox', { name: '查找' }).fill('新收 合计');
  await picker.getByRole('button', { name: '插入：一、本年新收申请 · 合计，9件' }).click();
  await page.keyboard.type('。');
  await chapter.hasKept('全年新收申请9件，再说一遍是9件。');

  await chapter.fills('一、本年新收申请', ['13']);
  await expect(chapter.text).toContainText('全年新收申请19件，再说一遍是19件。');
  await chapter.hasKept('全年新收申请19件，再说一遍是19件。');

  await chapter.text.locator('[data-bound]').last().click();
  await expect(page.getByRole('toolbar')).toContainText('随统计表：一、本年新收申请·合计（依申请公开情况统计表）');
  await page.getByRole('button', { name: '解除绑定' }).click();
  await chapter.fills('一、本年新收申请', ['3']);
  await expect(chapter.text).toContainText('全年新收申请9件，再说一遍是19件。');
});

test('插入数字时改了主意，已键入的@仍在；写邮箱时不打扰', async ({ compiler }) => {
  const report = await readyDraft(compiler);
  const chapter = await Chapter.open(compiler, report, 'other');
  await chapter.startsParagraph();
  await chapter.page.keyboard.type('联系xxgk@');
  await chapter.page.keyboard.type('example.edu.cn，');
  await expect(chapter.page.getByRole('dialog')).toHaveCount(0);
  await chapter.page.keyboard.type('见@');
  await chapter.page.getByRole('button', { name: '不插入' }).click();
  await expect(chapter.text).toBeFocused();
  await chapter.page.keyboard.type('某某。');
  await chapter.hasKept('联系xxgk@example.edu.cn，见@某某。');
});

test('键入的数字与统计表相同，可以绑定，一个或全章；撤销即恢复', async ({ compiler }) => {
  const report = await readyDraft(compiler);
  const chapter = await Chapter.open(compiler, report, 'onRequest');
  const { page } = chapter;
  const offered = chapter.text.locator('[data-bindable]');
  const bound = chapter.text.locator('[data-bound]');
  await chapter.writes('本学年收到信息公开申请9件，开会9次。');
  await chapter.hasKept('本学年收到信息公开申请9件，开会9次。');
  const own = chapter.text.locator('p', { hasText: '开会9次' });
  await expect(own.locator('[data-bindable]')).toHaveText(['9']);

  await own.locator('[data-bindable]').click();
  await page.getByRole('button', { name: '绑定统计表：一、本年新收申请·合计' }).click();
  await expect(own.locator('[data-bound]')).toHaveText(['9']);
  await axe(page);
  await page.keyboard.press('Control+z');
  await expect(own.locator('[data-bound]')).toHaveCount(0);
  await expect(own.locator('[data-bindable]')).toHaveCount(1);

  const before = await offered.count();
  await page.getByRole('button', { name: `绑定本章数字（${before}）` }).click();
  await expect(bound).toHaveCount(before);
  await expect(offered).toHaveCount(0);
  await chapter.fills('一、本年新收申请', ['13']);
  await expect(own).toContainText('本学年收到信息公开申请19件，开会9次。');
});

test('正文的数与统计表矛盾：修改后说表里的数，并随表改变', async ({ compiler }) => {
  const report = await readyDraft(compiler);
  const chapter = await Chapter.open(compiler, report, 'onRequest');
  const { page } = chapter;
  await chapter.writes('本学年收到信息公开申请18件。');
  await chapter.hasKept('本学年收到信息公开申请18件。');
  const finding = page.getByRole('button', { name: /^修改….*本学年收到信息公开申请18件/ });
  await finding.click();
  const dialog = page.getByRole('dialog', { name: '修改：正文与统计表不一' });
  await expect(dialog).toContainText('改后随统计表改变');
  await axe(page);
  await dialog.getByRole('button', { name: '改', exact: true }).click();
  await chapter.hasKept('本学年收到信息公开申请9件。');
  await expect(chapter.text.locator('p', { hasText: '申请9件。' }).locator('[data-bound]')).toHaveText(['9']);
});

test('概述引用第三章的数：另一人改表，打开着的概述跟着改，没有冲突，正在写的字不丢', async ({
  compiler,
  contributor,
}) => {
  const report = await readyDraft(compiler);
  await Chapter.open(compiler, report, 'onRequest');
  const assigned = compiler.waitForResponse(/\/parts\/onRequest\/department$/);
  await compiler.getByLabel('填写部门').selectOption({ label: '招生办公室' });
  expect((await assigned).ok()).toBe(true);

  const overview = await Chapter.open(compiler, report, 'overview');
  await overview.startsParagraph();
  await compiler.keyboard.type('全年受理信息公开申请@');
  const picker = compiler.getByRole('dialog', { name: '插入统计表里的数字' });
  const suggested = picker.getByRole('region', { name: '与前文相符' });
  await expect(suggested.getByRole('button')).toHaveText(['9件']);
  await expect(picker.getByRole('button', { name: /^依申请公开情况统计表.*三、依申请公开/ })).toBeVisible();
  await axe(compiler);
  await compiler.keyboard.press('Enter');
  await compiler.keyboard.type('。');
  await overview.hasKept('全年受理信息公开申请9件。');

  const counting = await Chapter.open(contributor, report, 'onRequest');
  await counting.fills('一、本年新收申请', ['13']);
  await keeps(contributor, report, 'overview', '全年受理信息公开申请19件。');

  await overview.writes('这一段正在写。');
  await returnsTo(compiler);
  const cited = overview.text.locator('p', { hasText: '全年受理信息公开申请' });
  await expect(cited).toHaveText('全年受理信息公开申请19件。');
  await expect(overview.text).toContainText('这一段正在写。');
  await overview.hasKept('这一段正在写。');
  await expect(compiler.getByRole('dialog')).toHaveCount(0);

  await counting.fills('一、本年新收申请', ['', '', '']);
  await keeps(contributor, report, 'onRequest', /"applications":\{"carriedIn/);
  await returnsTo(compiler);
  const finding = compiler.getByRole('button', { name: /^解除绑定….*但该格现为空白，正文还是原来的数/ });
  await finding.click();
  const dialog = compiler.getByRole('dialog', { name: '解除绑定：正文与统计表不一' });
  await expect(dialog).toContainText('文字不变，今后不再随统计表改变');
  await axe(compiler);
  await dialog.getByRole('button', { name: '解除绑定', exact: true }).click();
  await expect(cited.locator('[data-bound]')).toHaveCount(0);
  await expect(cited).toHaveText('全年受理信息公开申请19件。');
});

test('概述里键入的数与其他章的统计表：相同的可以绑定，矛盾的提出来', async ({ compiler }) => {
  const report = await readyDraft(compiler);
  const overview = await Chapter.open(compiler, report, 'overview');
  await overview.writes('全年受理申请9件，召开会议9次。');
  await overview.hasKept('全年受理申请9件，召开会议9次。');
  const own = overview.text.locator('p', { hasText: '全年受理申请' });
  await expect(own.locator('[data-bindable]')).toHaveText(['9']);
  await own.locator('[data-bindable]').click();
  await compiler.getByRole('button', { name: '绑定统计表：一、本年新收申请·合计（依申请公开情况统计表）' }).click();
  await expect(own.locator('[data-bound]')).toHaveText(['9']);

  await overview.writes('本学年门户网站发布信息1268条。');
  const finding = compiler.getByRole('button', { name: /^修改….*“二、主动公开情况”的信息公开渠道统计表.*为1286/ });
  await finding.click();
  await compiler.getByRole('dialog').getByRole('button', { name: '改', exact: true }).click();
  await overview.hasKept('本学年门户网站发布信息1286条。');
});

/** Comes back to the window, as after a look elsewhere: the page asks what others have saved. */
const returnsTo = (page: Page): Promise<unknown> => page.evaluate(() => window.dispatchEvent(new Event('focus')));
