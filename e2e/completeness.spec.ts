import type { Page } from '@playwright/test';
import { type ChapterContent, emptyItem, type ReportContent } from '@/lib/report';
import { demoReport } from '../prisma/demo';
import { axe, fitsTheScreen } from './support/axe';
import { must, readPart } from './support/door';
import { expect, test } from './support/journey';

const PHONE = { width: 390, height: 844 };

/** The demo school's report with something missing from it, as a draft. */
async function draftWithout(page: Page, change: (report: ReportContent) => void): Promise<string> {
  const content = demoReport();
  change(content);
  return (await must<{ id: string }>(page, 'POST', '/api/reports', { source: 'import', content })).id;
}

/** The server keeps so many cells of the table of fees, and the page says that it saved. */
async function keepsFees(page: Page, id: string, cells: number) {
  const kept = async () => (await readPart(page, id, 'onRequest')).content as ChapterContent;
  await expect.poll(async () => Object.keys((await kept()).tables.fees ?? {}).length).toBe(cells);
  await expect(page.locator('[role=status][data-state]')).toHaveAttribute('data-state', 'saved');
}

test('写了字而表空着的部分不算完成，目录写明还缺什么；没有发生的表一次填0', async ({ compiler }) => {
  const id = await draftWithout(compiler, ({ chapters }) => {
    const onRequest = chapters.find(({ key }) => key === 'onRequest')?.content;
    if (!onRequest) throw new Error('the demo report tells nothing of applications');
    onRequest.prose = [{ kind: 'paragraph', text: '学校依法受理申请，渠道畅通。涉密信息不予公开。' }];
    onRequest.tables = {};
  });
  const row = compiler.getByRole('row').filter({ hasText: '依申请公开和不予公开情况' });

  await test.step('任务清单', async () => {
    await compiler.goto(`/reports/${id}`);
    await expect(row).toContainText('编写中');
    await expect(row).toContainText('还缺：依申请公开情况统计表；申请方式统计表；收费及减免情况统计表');
    await axe(compiler);
    await compiler.setViewportSize(PHONE);
    await fitsTheScreen(compiler);
    await axe(compiler);
    await compiler.setViewportSize({ width: 1440, height: 900 });
  });

  await compiler.goto(`/reports/${id}/chapters/onRequest`);
  await compiler.waitForLoadState('networkidle');
  const panel = compiler.getByRole('region', { name: '核对意见' });
  await expect(panel.getByText(/^收费及减免情况统计表一个数也没有填，正文也没有写明收费、减免情况/)).toBeVisible();
  const table = (title: string) =>
    compiler.locator('[data-path^="tables."]').filter({ has: compiler.getByRole('heading', { name: title }) });
  const fees = table('收费及减免情况统计表');
  const cells = fees.getByRole('textbox');

  await test.step('填0可以撤销，撤销时后来改过的不动', async () => {
    await fees.getByRole('button', { name: '本表均为0' }).click();
    await expect(fees.getByText('已在空着的4格填0。')).toBeVisible();
    await expect(cells.first()).toHaveValue('0');
    await cells.first().fill('2');
    await fees.getByRole('button', { name: '撤销' }).click();
    await expect(cells.first()).toHaveValue('2');
    await expect(cells.last()).toHaveValue('');
    await cells.first().fill('');
  });

  await test.step('三张表都填0，合计自动算出，这一部分就完成了', async () => {
    for (const title of ['依申请公开情况统计表', '申请方式统计表', '收费及减免情况统计表'])
      await table(title).getByRole('button', { name: '本表均为0' }).click();
    await expect(table('申请方式统计表').getByLabel('合计·数量（件）')).toHaveAttribute('placeholder', '0');
    await expect(panel.getByText(/统计表一个数也没有填/)).toHaveCount(0);
    await axe(compiler);
    await keepsFees(compiler, id, 4);
    await compiler.goto(`/reports/${id}`);
    await expect(row).toContainText('已完成');
    await expect(row).not.toContainText('还缺');
  });
});

test('清单填了一部分：还差多少项是一条错误，从那里到第一个未填的；填“无”问是否移去链接', async ({ compiler }) => {
  const id = await draftWithout(compiler, (report) => {
    for (const number of Object.keys(report.items)) if (Number(number) > 3) report.items[number] = emptyItem();
  });
  await compiler.goto(`/reports/${id}/check`);
  const finding = compiler.getByRole('listitem').filter({ hasText: '清单还有47项没有填写公开情况：第4至50项' });
  await expect(finding).toHaveCount(1);
  await finding.getByRole('link', { name: /^去修改/ }).click();
  await expect(compiler.getByLabel('第4项公开情况')).toBeFocused();

  const row = compiler.locator('[data-item="1"]');
  const state = compiler.getByLabel('第1项公开情况');
  await expect(row.getByRole('link')).not.toHaveCount(0);
  const links = await row.getByRole('link').count();
  await state.selectOption('无');
  await expect(row.getByText(`填为“无”，还留着${links}条链接。`)).toBeVisible();
  await expect(row.getByText(/填为“无”，却列有链接/)).toBeVisible();
  await row.getByRole('button', { name: /^移去链接/ }).click();
  await expect(row.getByRole('link')).toHaveCount(0);
  await expect(row.getByText(/却列有链接/)).toHaveCount(0);
  await axe(compiler);
  await row.getByRole('button', { name: /^撤销/ }).click();
  await expect(row.getByRole('link')).toHaveCount(links);
  await state.selectOption('公开');
  await expect(row.getByText(/还留着/)).toHaveCount(0);
});
