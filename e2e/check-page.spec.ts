import type { Page } from '@playwright/test';
import type { ChapterContent, PartKey, SignatureContent } from '@/lib/report';
import { axe, fitsTheScreen } from './support/axe';
import { readPart, writePart } from './support/door';
import { expect, test } from './support/journey';
import { readyDraft } from './support/scene';

const changes = async <T>(page: Page, id: string, part: PartKey, change: (content: T) => T): Promise<void> =>
  writePart(page, id, part, change((await readPart(page, id, part)).content as T));

/** A complete draft with an error at its end, and five warnings alike in its first chapter. */
async function draftToMend(page: Page): Promise<string> {
  const id = await readyDraft(page);
  const praised = ['工作', '专栏', '网站', '座谈', '年报'].map((what) => `${what}收到师生好评。`);
  await changes<ChapterContent>(page, id, 'overview', (own) => ({
    ...own,
    prose: [...own.prose, ...praised.map((text) => ({ kind: 'paragraph' as const, text }))],
  }));
  await changes<SignatureContent>(page, id, 'signature', (own) => ({ ...own, date: '' }));
  return id;
}

const opens = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
};

test('先看必须改的，再按轻重和章节筛选；筛选留在地址里，打印仍是全部', async ({ compiler: page }) => {
  const id = await draftToMend(page);
  await opens(page, `/reports/${id}/check`);
  const headings = page.getByRole('main').getByRole('heading', { level: 3 });
  const typos = page.getByText(/^第\d+段.*“收到”疑为“受到”之误/).locator('visible=true');
  const typo = typos.first();
  const unsigned = page.getByRole('listitem').filter({ hasText: '成文日期' });
  const only = (name: RegExp) => page.getByRole('search', { name: '筛选检查结果' }).getByRole('radio', { name });
  const chapter = page.getByLabel('章节');

  await test.step('错误排在最前，同类问题收在一起', async () => {
    await expect(headings.first()).toHaveText(/^错误1处改正后才能送审$/);
    await expect(typos).toHaveCount(3);
    await page
      .getByRole('button', { name: /^另有\d+处同类问题，展开$/ })
      .first()
      .click();
    await expect(typos).toHaveCount(5);
    await axe(page);
  });

  await test.step('用键盘只看错误', async () => {
    await only(/^全部/).focus();
    await page.keyboard.press('ArrowRight');
    await expect(only(/^错误/)).toBeChecked();
    await expect(page).toHaveURL(/\/check\?severity=error$/);
    await expect(typos).toHaveCount(0);
    await expect(unsigned).toBeVisible();
  });

  await test.step('再只看一章：没有错误，也说明白', async () => {
    await chapter.selectOption('overview');
    await expect(page).toHaveURL(/severity=error&chapter=overview$/);
    await expect(page.getByText('“一、概述”没有错误')).toBeVisible();
    await axe(page);
    await only(/^警告/).check();
    await expect(typo).toBeVisible();
  });

  await test.step('去看一处再回来，筛选还在；刷新也在', async () => {
    await page
      .getByRole('link', { name: /^去修改.*“收到”/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/chapters\/overview\?at=/);
    await page.goBack();
    await expect(only(/^警告/)).toBeChecked();
    await expect(chapter).toHaveValue('overview');
    await page.reload();
    await expect(unsigned).toBeHidden();
  });

  await test.step('打印时全部都在', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(typo).toBeVisible();
    await expect(unsigned).toBeVisible();
    await expect(only(/^警告/)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('手机上也放得下', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await fitsTheScreen(page);
    await axe(page);
  });
});

test('别人刚写出的错误，送审时说明在哪里，点开就能改', async ({ compiler: page }) => {
  const id = await readyDraft(page);
  await opens(page, `/reports/${id}/check`);
  // The links are asked as the dialog opens, and the page is made anew once they are: what is written later it cannot know.
  const madeAnew = page.waitForResponse((response) => response.url().includes(`/reports/${id}/check?`));
  await page.getByRole('main').getByRole('button', { name: '送审', exact: true }).click();
  await madeAnew;
  await changes<SignatureContent>(page, id, 'signature', (own) => ({ ...own, date: '' }));
  const dialog = page.getByRole('dialog', { name: '送审？' });
  await dialog.getByRole('button', { name: '送审', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('还不能送审，请先改正1处错误');
  await expect(dialog.getByRole('button', { name: '送审', exact: true })).toBeDisabled();
  await axe(page);
  await dialog.getByRole('alert').getByRole('link').first().click();
  await expect(page.getByLabel('成文日期', { exact: true })).toBeFocused();
});
