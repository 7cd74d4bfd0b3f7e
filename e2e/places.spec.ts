import type { Page } from '@playwright/test';
import type { ChapterContent, ItemContent, PartKey, PrefaceContent, SignatureContent } from '@/lib/report';
import { axe } from './support/axe';
import { readPart, writePart } from './support/door';
import { expect, test } from './support/journey';
import { readyDraft } from './support/scene';

/** 去修改: the place stands in the middle of the screen, its words are marked, and one can write there at once. */

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const WORDS = '师生普遍反应查询不便';

const changes = async <T>(page: Page, id: string, part: PartKey, change: (content: T) => T): Promise<void> =>
  writePart(page, id, part, change((await readPart(page, id, part)).content as T));

/** A complete draft with something to mend far down in a chapter, in a table, in an item, in the preface, in an attachment. */
async function faultyDraft(page: Page): Promise<string> {
  const id = await readyDraft(page);
  const long = '学校坚持以公开为常态、不公开为例外，完善信息公开工作机制，回应师生关切。'.repeat(3);
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
  const more = Array.from({ length: 12 }, () => paragraph(long));
  await changes<ChapterContent>(page, id, 'overview', (own) => ({
    ...own,
    prose: [...own.prose, ...more, paragraph(`座谈中，${WORDS}。`), ...more],
  }));
  await changes<ChapterContent>(page, id, 'onRequest', (own) => ({
    ...own,
    tables: { ...own.tables, fees: { ...own.tables.fees, 'charged.amount': '约六十元' } },
  }));
  await changes<ItemContent>(page, id, 'item:36', (own) => ({ ...own, state: 'none', links: [], remark: '' }));
  await changes<PrefaceContent>(page, id, 'preface', (own) => ({
    ...own,
    contact: { ...own.contact, postcode: '1000' },
  }));
  await changes<SignatureContent>(page, id, 'signature', (own) => ({
    ...own,
    attachments: [{ title: '制度目录', prose: [paragraph('各部门公布制度。'), paragraph(`附件里，${WORDS}。`)] }],
  }));
  return id;
}

/** The words marked in the text, and where the middle of the mark stands between the bars: 0.5 in the middle. */
const mark = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('shown-place') ?? [];
    const place = range instanceof Range ? range : document.querySelector('[data-shown]');
    const box = place?.getBoundingClientRect();
    return {
      words: range instanceof Range ? range.toString() : '',
      field: document.querySelector<HTMLElement>('[data-shown]')?.dataset.path ?? '',
      height: box ? (box.top + box.bottom) / 2 / window.innerHeight : -1,
    };
  });

async function goesTo(page: Page, id: string, message: RegExp): Promise<void> {
  await page.goto(`/reports/${id}/check`);
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('listitem')
    .filter({ hasText: message })
    .getByRole('link', { name: /^去修改/ })
    .first()
    .click();
}

/** What is near the end of its page cannot come quite so high. */
const inTheMiddle = async (page: Page): Promise<void> => {
  await expect.poll(async () => (await mark(page)).height).toBeGreaterThan(0.35);
  expect((await mark(page)).height).toBeLessThan(0.8);
};

for (const size of [DESK, PHONE]) {
  test(`“去修改”把要改的那一处放到屏幕中间并标出来：${size.width}像素`, async ({ compiler: page }) => {
    test.slow();
    await page.setViewportSize(size);
    const id = await faultyDraft(page);

    await test.step('长章节里的一句：标出原话，光标就在前面', async () => {
      await goesTo(page, id, /“普遍反应”/);
      const text = page.getByRole('textbox', { name: '概述的正文' });
      await expect(text).toBeFocused();
      await expect.poll(async () => (await mark(page)).words).toBe(WORDS);
      await inTheMiddle(page);
      await page.keyboard.insertText('有的');
      await expect(text).toContainText(`座谈中，有的${WORDS}。`);
      await axe(page);
    });

    await test.step('统计表的一格', async () => {
      await goesTo(page, id, /“约六十元”不是数字/);
      await expect(page.getByRole('textbox', { name: '收费·金额（元）' })).toBeFocused();
      expect((await mark(page)).field).toBe('tables.fees.charged.amount');
      await inTheMiddle(page);
    });

    await test.step('清单的一项', async () => {
      await goesTo(page, id, /第36项.*没有说明理由/);
      await expect(page.getByRole('textbox', { name: '第36项理由' })).toBeFocused();
      expect((await mark(page)).field).toBe('item:36.remark');
      await inTheMiddle(page);
      await axe(page);
    });

    await test.step('前言的一栏', async () => {
      await goesTo(page, id, /邮政编码“1000”应为6位数字/);
      await expect(page.getByLabel('邮编', { exact: true })).toBeFocused();
      expect((await mark(page)).field).toBe('contact.postcode');
    });

    await test.step('附件里的一句', async () => {
      await goesTo(page, id, /附件1第2段/);
      await expect(page.getByRole('textbox', { name: '附件1正文' })).toBeFocused();
      await expect.poll(async () => (await mark(page)).words).toBe(WORDS);
    });
  });
}

test('手机上从核对意见里点一条，对话框关上，就在那一处', async ({ compiler: page }) => {
  await page.setViewportSize(PHONE);
  const id = await faultyDraft(page);
  await page.goto(`/reports/${id}/preface`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: /^核对 \d+/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^错误.*邮政编码“1000”/ })
    .click();
  await expect(page.getByLabel('邮编', { exact: true })).toBeFocused();
  expect((await mark(page)).field).toBe('contact.postcode');
  await inTheMiddle(page);
});
