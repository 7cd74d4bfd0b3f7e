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
