import { axe } from './support/axe';
import { Chapter } from './support/chapter';
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
  await page.keyboard.type('件，再说一遍是');
  await page.getByRole('button', { name: '插入数字' }).click();
  await picker.getByRole('textbox', { name: '查找' }).fill('新收 合计');
  await picker.getByRole('button', { name: '插入：一、本年新收申请 · 合计，9件' }).click();
  await page.keyboard.type('件。');
  await chapter.hasKept('全年新收申请9件，再说一遍是9件。');

  await chapter.fills('一、本年新收申请', ['13']);
  await expect(chapter.text).toContainText('全年新收申请19件，再说一遍是19件。');
  await chapter.hasKept('全年新收申请19件，再说一遍是19件。');

  await chapter.text.locator('[data-bound]').last().click();
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
