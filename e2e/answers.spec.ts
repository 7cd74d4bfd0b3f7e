import type { Page } from '@playwright/test';
import type { ChapterContent } from '@/lib/report';
import { Chapter } from './support/chapter';
import { readPart, writePart } from './support/door';
import { expect, test } from './support/journey';
import { readyDraft } from './support/scene';

const REASON = '系引用原话，不作改动';

/** A complete draft with a warning in one sentence and other things to mend beside it. @returns its id */
async function doubtfulDraft(page: Page): Promise<string> {
  const id = await readyDraft(page);
  const overview = (await readPart(page, id, 'overview')).content as ChapterContent;
  const text = '学校 相关工作收到师生好评。各部门网页及时更新,便于查阅。';
  await writePart(page, id, 'overview', { ...overview, prose: [...overview.prose, { kind: 'paragraph', text }] });
  return id;
}

test('说明过的警告，所说的那一句不改就不再要求说明', async ({ compiler }) => {
  const id = await doubtfulDraft(compiler);
  const doubt = compiler.getByRole('listitem').filter({ hasText: /疑为.*之误/ });

  await test.step('在核对页说明理由', async () => {
    await compiler.goto(`/reports/${id}/check`);
    await compiler.waitForLoadState('networkidle');
    await doubt.getByRole('button', { name: '说明理由' }).click();
    await doubt.getByLabel('说明理由').fill(REASON);
    await doubt.getByRole('button', { name: '保存理由' }).click();
    await expect(doubt.getByRole('button', { name: '修改理由' })).toBeFocused();
  });

  const overview = await Chapter.open(compiler, id, 'overview');
  const answered = doubt.getByText(`已说明：${REASON}`);
  const checked = (says: string) => expect(compiler.getByText(says).first()).toBeVisible();

  await test.step('别处添写，仍算已说明', async () => {
    await expect(answered).toBeVisible();
    await overview.writes('另写一段，加强加强宣传。');
    await checked('另写一段，加强加强宣传');
    await expect(answered).toBeVisible();
  });

  await test.step('改同一段的另一处，仍算已说明', async () => {
    await compiler.getByRole('button', { name: /^修改….*半角标点/ }).click();
    await compiler.getByRole('dialog').getByRole('button', { name: '改', exact: true }).click();
    await overview.hasKept('及时更新，便于查阅');
    await expect(compiler.getByRole('button', { name: /^修改….*半角标点/ })).toHaveCount(0);
    await expect(answered).toBeVisible();
  });

  await test.step('去掉这一句里的空格，仍算已说明', async () => {
    await compiler.getByRole('button', { name: '规范化文字…' }).click();
    await compiler
      .getByRole('dialog')
      .getByRole('button', { name: /^改选中的/ })
      .click();
    await overview.hasKept('学校相关工作收到师生好评');
    await expect(answered).toBeVisible();
  });

  await test.step('改这一句，要重新说明；撤销后又算已说明', async () => {
    await overview.text.locator('> *').filter({ hasText: '收到师生好评' }).click();
    await compiler.keyboard.press('Home');
    await compiler.keyboard.insertText('本学年度');
    await expect(overview.text).toContainText('本学年度学校相关工作收到');
    await expect(answered).toHaveCount(0);
    await expect(doubt).toHaveCount(1);
    await compiler.keyboard.press('Control+z');
    await expect(answered).toBeVisible();
  });
});
