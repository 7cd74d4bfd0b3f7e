import { axe, fitsTheScreen } from './support/axe';
import { adds, carelessDraft, removes, retyped } from './support/careless';
import { Chapter } from './support/chapter';
import { keeps, readPart, writePart } from './support/door';
import { expect, test } from './support/journey';
import { readyDraft } from './support/scene';

const PHONE = { width: 390, height: 844 };

test('规范化文字：逐处勾选，手机上用键盘也行', async ({ compiler }) => {
  const id = await carelessDraft(compiler);
  await compiler.setViewportSize(PHONE);
  const overview = await Chapter.open(compiler, id, 'overview');
  await compiler.getByRole('button', { name: '规范化文字…' }).click();
  const dialog = compiler.getByRole('dialog', { name: '规范化文字' });
  await expect(dialog.getByRole('button', { name: '改选中的3处' })).toBeVisible();
  await axe(compiler);
  await fitsTheScreen(compiler);
  await dialog.getByLabel('汉字之间的空格（1处）').focus();
  await compiler.keyboard.press('Space');
  await dialog.getByRole('button', { name: '改选中的2处' }).focus();
  await compiler.keyboard.press('Enter');
  await overview.hasKept('各部门及时 发布，接受监督；');
  await expect(compiler.getByRole('button', { name: /^撤销.*已改/ })).toBeFocused();
  await fitsTheScreen(compiler);
  await removes(compiler, id);
});

test('整份报告规范化以后接着写，撤销时看清楚恢复多少，后来改过的说明在先', async ({ compiler }) => {
  const id = await readyDraft(compiler);
  await adds(compiler, id, 'overview', '各部门及时 发布,接受监督;见网站(https://a.example.edu.cn/),欢迎查阅。');
  await adds(compiler, id, 'overview', '这一段,原样保留。');
  await adds(compiler, id, 'other', '其他事项见专栏,另行 公布１２项。');
  await compiler.goto(`/reports/${id}/check`);
  await compiler.waitForLoadState('networkidle');

  await test.step('一段一行，写明各种几处，整段不改', async () => {
    await compiler.getByRole('button', { name: '规范化文字…' }).click();
    const dialog = compiler.getByRole('dialog', { name: '规范化文字' });
    await expect(dialog.getByRole('checkbox', { name: /第\d+段.*半角标点/ })).toHaveCount(3);
    await expect(dialog.getByRole('checkbox', { name: /汉字之间的空格1处、半角标点5处.*各部门/ })).toBeChecked();
    await dialog.getByRole('checkbox', { name: /这一段/ }).uncheck();
    await dialog.getByText('逐处选择').first().click();
    await axe(compiler);
    await dialog.getByRole('button', { name: '改选中的9处' }).click();
    await keeps(compiler, id, 'overview', '发布，接受监督；见网站（https://a.example.edu.cn/），欢迎查阅。');
    await keeps(compiler, id, 'overview', '这一段,原样保留。');
  });

  await test.step('核对只说没有改的那一处', async () => {
    await expect(compiler.getByText('有1处半角标点，中文里应当用全角：,→，').first()).toBeVisible();
    await expect(compiler.getByRole('button', { name: /^修改….*半角标点/ })).toHaveCount(1);
  });

  const overview = await Chapter.open(compiler, id, 'overview');
  const strip = compiler.getByRole('button', { name: /^撤销….*已改9处：规范化文字/ });

  await test.step('接着写，上方说的不变', async () => {
    await retyped(overview, '各部门及时发布，接受监督；', '各部门主动公布，接受社会监督；');
    await overview.writes('又写一段。');
    await overview.hasKept('又写一段。');
    await expect(strip).toBeVisible();
  });

  await test.step('撤销先说明：恢复几处，在哪里；哪几处不能恢复', async () => {
    await strip.click();
    const dialog = compiler.getByRole('dialog', { name: '撤销：规范化文字' });
    await expect(dialog.getByText('一、概述5处')).toBeVisible();
    await expect(dialog.getByText('七、其他需要报告的事项3处')).toBeVisible();
    await expect(dialog.getByText(/^另有1处后来又改过，不能恢复/)).toBeVisible();
    await axe(compiler);
    await dialog.getByRole('button', { name: '不撤销' }).click();
    await expect(overview.text).toContainText('接受社会监督；');
    await strip.click();
    await dialog.getByRole('button', { name: '恢复8处' }).click();
    await expect(compiler.getByText('已撤销8处；另有1处后来改过，没有恢复')).toBeFocused();
    await keeps(compiler, id, 'overview', '各部门主动公布,接受社会监督;见网站(https://a.example.edu.cn/),欢迎查阅。');
    await keeps(compiler, id, 'other', '其他事项见专栏,另行 公布１２项。');
    await overview.hasKept('又写一段。');
    await expect(strip).toHaveCount(0);
  });
  await removes(compiler, id);
});

test('核对页：整份报告规范化，意见写明位置，有错误时不能送审', async ({ compiler }) => {
  const id = await carelessDraft(compiler);
  const signature = (await readPart(compiler, id, 'signature')).content as { date: string };
  await writePart(compiler, id, 'signature', { ...signature, date: '' });
  await compiler.goto(`/reports/${id}/check`);
  await compiler.waitForLoadState('networkidle');

  await test.step('送审前先改错误', async () => {
    await compiler.getByRole('button', { name: /^送审（先改\d+处错误）$/ }).click();
    await expect(compiler.getByRole('dialog')).toBeHidden();
    const first = compiler.getByRole('alert').getByRole('link').first();
    await expect(first).toBeFocused();
    await expect(first).toHaveText(/落款和附件.*成文日期/);
    await axe(compiler);
    await compiler.keyboard.press('Enter');
    await expect(compiler.getByLabel('成文日期', { exact: true })).toBeFocused();
  });

  await test.step('整份报告', async () => {
    await compiler.goto(`/reports/${id}/check`);
    await compiler.waitForLoadState('networkidle');
    await compiler.getByRole('button', { name: '规范化文字…' }).click();
    const dialog = compiler.getByRole('dialog', { name: '规范化文字' });
    await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(['一、概述', '七、其他需要报告的事项']);
    await dialog.getByRole('button', { name: /^改选中的/ }).click();
    await keeps(compiler, id, 'overview', '各部门及时发布，接受监督；');
    await keeps(compiler, id, 'other', '另行公布12项。');
    await expect(compiler.getByText(/半角标点/)).toHaveCount(0);
  });
  await removes(compiler, id);
});
