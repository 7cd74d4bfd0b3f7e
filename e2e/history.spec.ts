import { axe, fitsTheScreen } from './support/axe';
import { Chapter } from './support/chapter';
import { writePart } from './support/door';
import { expect, test } from './support/journey';
import { emptyDraft } from './support/scene';

test('经过记录：谁在哪天修改了哪些部分，点开就到那一部分', async ({ compiler: page }) => {
  const id = await emptyDraft(page, 2037);
  const chapter = await Chapter.open(page, id, 'overview');
  await chapter.writes('本学年工作有序开展。');
  await chapter.hasKept('本学年工作有序开展。');
  for (const number of [3, 4, 5, 9])
    await writePart(page, id, `item:${number}`, { state: 'none', links: [], remark: '本学年未发生', department: '' });
  await page.goto(`/reports/${id}/history`);
  const edits = page.getByRole('listitem').filter({ hasText: /起.+修改/ });
  await expect(edits).toHaveCount(1);
  await expect(edits.getByRole('link')).toHaveText(['一、概述', '清单第3至5、9项']);
  await axe(page);
  await fitsTheScreen(page);
  await edits.getByRole('link', { name: '一、概述' }).click();
  await expect(chapter.text).toContainText('本学年工作有序开展。');
});
