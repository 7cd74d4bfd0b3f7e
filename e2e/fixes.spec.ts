import { axe, fitsTheScreen } from './support/axe';
import { carelessDraft, removes, retyped } from './support/careless';
import { Chapter } from './support/chapter';
import { keeps } from './support/door';
import { expect, test } from './support/journey';

const PHONE = { width: 390, height: 844 };

test('核对意见里看过改动再改，可以撤销；规则说明不离开正文', async ({ compiler }) => {
  const id = await carelessDraft(compiler);
  const overview = await Chapter.open(compiler, id, 'overview');
  const findings = compiler.getByRole('region', { name: '核对与参考' });

  await test.step('规则说明', async () => {
    await overview.writes('刚写的一句。');
    await findings.getByRole('button', { name: /^规则说明.*疑为/ }).click();
    const dialog = compiler.getByRole('dialog', { name: '疑似错字' });
    await expect(dialog.getByText('怎么改')).toBeVisible();
    await axe(compiler);
    await compiler.keyboard.press('Escape');
    await expect(findings.getByRole('button', { name: /^规则说明.*疑为/ })).toBeFocused();
    await expect(overview.text).toContainText('刚写的一句。');
  });

  await test.step('改一处', async () => {
    await findings.getByRole('button', { name: /^修改….*疑为/ }).click();
    const dialog = compiler.getByRole('dialog', { name: '修改：疑似错字' });
    await expect(dialog.getByRole('deletion')).toContainText('收到');
    await expect(dialog.getByRole('insertion')).toContainText('受到');
    await expect(dialog.getByRole('heading', { name: '一、概述' })).toBeVisible();
    await axe(compiler);
    await dialog.getByRole('button', { name: '改', exact: true }).click();
    await expect(overview.text).toBeFocused();
    await overview.hasKept('相关工作受到师生好评。');
    await axe(compiler);
  });

  const strip = compiler.getByRole('button', { name: /^撤销.*已改1处/ });
  const says = (word: '收到' | '受到') => expect(overview.text).toContainText(`相关工作${word}师生好评。`);

  await test.step('光标还在原处；Ctrl+Z像撤销键入一样撤销，上方的“撤销”随之', async () => {
    await compiler.keyboard.insertText('接着写。');
    await expect(overview.text).toContainText('刚写的一句。接着写。');
    await expect(strip).toBeVisible();
    await compiler.keyboard.press('Control+z');
    await expect(overview.text).not.toContainText('接着写。');
    await says('受到');
    await compiler.keyboard.press('Control+z');
    await says('收到');
    await expect(strip).toHaveCount(0);
    await compiler.keyboard.press('Control+y');
    await says('受到');
    await expect(strip).toBeVisible();
    await expect(overview.text).toBeFocused();
    await keeps(compiler, id, 'overview', '相关工作受到师生好评');
  });

  await test.step('上方的“撤销”与Ctrl+Z是同一步', async () => {
    await strip.click();
    await says('收到');
    await expect(compiler.getByText('已撤销，文字恢复原样')).toBeVisible();
    await expect(overview.text).toContainText('刚写的一句。');
    await overview.text.focus();
    await compiler.keyboard.press('Control+z');
    await expect(overview.text).not.toContainText('刚写的一句。');
    await compiler.keyboard.press('Control+y');
    await compiler.keyboard.press('Control+y');
    await says('受到');
    await compiler.keyboard.press('Control+z');
    await keeps(compiler, id, 'overview', '相关工作收到师生好评');
  });

  await test.step('刚键入的文字不因改动丢失', async () => {
    await overview.writes('末尾');
    await compiler.keyboard.insertText('又一句。');
    await findings.getByRole('button', { name: /^修改….*疑为/ }).click();
    await compiler.getByRole('dialog').getByRole('button', { name: '改', exact: true }).click();
    await says('受到');
    await expect(overview.text).toContainText('末尾又一句。');
    await strip.click();
    await keeps(compiler, id, 'overview', '末尾又一句。');
    await says('收到');
  });

  await test.step('看改动时引用的文字变了，就不改，并说明', async () => {
    const fix = findings.getByRole('button', { name: /^修改….*疑为/ });
    await fix.click();
    const dialog = compiler.getByRole('dialog', { name: '修改：疑似错字' });
    await expect(dialog).toBeVisible();
    await retyped(overview, '收到师生好评', '得到师生好评');
    await expect(fix).toHaveCount(0);
    await dialog.getByRole('button', { name: '改', exact: true }).click();
    await expect(dialog.getByText(/刚刚改过.*没有改动/)).toBeVisible();
    await axe(compiler);
    await dialog.getByRole('button', { name: '关闭' }).click();
    await keeps(compiler, id, 'overview', '相关工作得到师生好评');
  });

  await test.step('同类的全部改，也在没有打开的章节里', async () => {
    await findings.getByRole('button', { name: /^修改….*半角标点/ }).click();
    const dialog = compiler.getByRole('dialog', { name: '修改：标点' });
    await dialog.getByLabel(/同类的全部改/).check();
    await expect(dialog.getByRole('heading', { name: '七、其他需要报告的事项' })).toBeVisible();
    await dialog.getByRole('button', { name: /^全部改/ }).click();
    await keeps(compiler, id, 'overview', '发布，接受监督；');
    await keeps(compiler, id, 'other', '其他事项见专栏，');
  });

  await test.step('刷新以后还能撤销', async () => {
    await compiler.reload();
    await compiler.getByRole('button', { name: /^撤销.*已改3处/ }).click();
    const asked = compiler.getByRole('dialog', { name: '撤销：标点' });
    await expect(asked.getByRole('listitem')).toHaveText(['一、概述2处', '七、其他需要报告的事项1处']);
    await axe(compiler);
    await asked.getByRole('button', { name: '恢复3处' }).click();
    await keeps(compiler, id, 'overview', '发布,接受监督;');
    await keeps(compiler, id, 'other', '其他事项见专栏,');
  });
  await removes(compiler, id);
});

test('手机上：核对意见、改动和规则说明一层一层打开和关上', async ({ compiler }) => {
  const id = await carelessDraft(compiler);
  await compiler.setViewportSize(PHONE);
  const overview = await Chapter.open(compiler, id, 'overview');
  await compiler.getByRole('button', { name: /^核对 \d/ }).click();
  const panel = compiler.getByRole('dialog', { name: '核对与参考' });
  await panel.getByRole('button', { name: /^规则说明.*疑为/ }).click();
  await expect(compiler.getByRole('dialog', { name: '疑似错字' })).toBeVisible();
  await axe(compiler);
  await compiler.keyboard.press('Escape');
  await expect(compiler.getByRole('dialog', { name: '疑似错字' })).toBeHidden();
  await panel.getByRole('button', { name: /^修改….*疑为/ }).click();
  const preview = compiler.getByRole('dialog', { name: '修改：疑似错字' });
  await expect(preview).toBeVisible();
  await compiler.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(panel.getByRole('button', { name: /^修改….*疑为/ })).toBeFocused();
  await compiler.keyboard.press('Enter');
  await preview.getByRole('button', { name: '改', exact: true }).click();
  await expect(panel).toBeHidden();
  await expect(compiler.getByRole('button', { name: /^撤销.*已改/ })).toBeFocused();
  await overview.hasKept('相关工作受到师生好评。');
  await axe(compiler);
  await removes(compiler, id);
});

test('不能改的人看不到“修改…”，规则说明人人可看', async ({ compiler, contributor }) => {
  const id = await carelessDraft(compiler);
  await contributor.goto(`/reports/${id}/check`);
  await expect(contributor.getByText(/半角标点/).first()).toBeVisible();
  await expect(contributor.getByRole('button', { name: /^修改…/ })).toHaveCount(0);
  await contributor
    .getByRole('button', { name: /^规则说明/ })
    .first()
    .click();
  await expect(contributor.getByRole('dialog').getByText('是什么')).toBeVisible();
  await removes(compiler, id);
});

test('核对规则：查找、打开一条', async ({ reader }) => {
  for (const size of [{ width: 1440, height: 900 }, PHONE]) {
    await reader.setViewportSize(size);
    await reader.goto('/rules');
    await axe(reader);
    await fitsTheScreen(reader);
    await reader.getByLabel('查找规则').fill('半角');
    await expect(reader.getByText(/^找到\d条$/)).toBeVisible();
    await reader.getByRole('link', { name: '标点', exact: true }).click();
    await expect(reader.getByRole('heading', { level: 1, name: '标点' })).toBeVisible();
    await axe(reader);
    await fitsTheScreen(reader);
  }
  await reader.goto('/rules/no-such-rule');
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
});
