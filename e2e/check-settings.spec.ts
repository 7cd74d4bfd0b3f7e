import type { Page } from '@playwright/test';
import { DEFAULT_SETTINGS } from '@/lib/validation';
import { demoInstitution } from '../prisma/demo';
import { axe, fitsTheScreen } from './support/axe';
import { Chapter } from './support/chapter';
import { must } from './support/door';
import { expect, test } from './support/journey';
import { readyDraft } from './support/scene';

const { name, profile, contact } = demoInstitution;

test.afterEach(async ({ admin }) => {
  await must(admin, 'PUT', '/api/institution', { name, profile, contact, checkSettings: DEFAULT_SETTINGS });
});

/** The school's settings, awake: a word typed before that is lost. */
async function openSettings(page: Page) {
  await page.goto('/institution');
  await page.waitForLoadState('networkidle');
  const section = page.getByRole('region', { name: '核对设置' });
  const save = page.getByRole('button', { name: '保存学校资料' });
  return { section, words: section.getByLabel('保密词'), save };
}

const secrecy = (page: Page) => page.getByText('文中有“海棠计划”（未公布的项目）');

test('管理员加一个保密词，编制人填写时就看到提醒', async ({ admin, compiler }) => {
  const { words, section, save } = await openSettings(admin);
  await words.fill(`${await words.inputValue()}\n\n海棠计划 未公布的项目\n海棠计划`);
  await save.click();
  await expect(admin.getByText('核对设置即时用于各份报告')).toBeVisible();
  await expect(words).toHaveValue(/\n海棠计划 未公布的项目$/);
  await expect(section.getByText('共14个词')).toBeVisible();

  const id = await readyDraft(compiler);
  const chapter = await Chapter.open(compiler, id, 'other');
  await compiler
    .getByRole('tab', { name: /核对意见/ })
    .first()
    .click();
  await expect(secrecy(compiler)).toHaveCount(0);
  await chapter.writes('本学年推进海棠计划。');
  await expect(secrecy(compiler).first()).toBeVisible();
  await chapter.hasKept('本学年推进海棠计划。');

  await compiler.goto(`/reports/${id}/check`);
  await expect(secrecy(compiler).first()).toBeVisible();
});

test('遮盖方式有示例；不合要求的不保存，并说明原因', async ({ admin }) => {
  const { words, section, save } = await openSettings(admin);
  const example = section.getByLabel('手机号码示例');
  await expect(example).toHaveText('138****1234');
  await section.getByLabel('手机号码露出前几位').selectOption('0');
  await expect(example).toHaveText('*******1234');
  await section.getByLabel('手机号码露出前几位').selectOption('7');
  await words.fill('密');
  await save.click();
  await expect(section.getByText('手机号码首尾合计最多露出7位，至少隐去4位。')).toBeVisible();
  await expect(section.getByText('“密”须为2至30个字。')).toBeVisible();
  await axe(admin);
  await admin.setViewportSize({ width: 390, height: 844 });
  await fitsTheScreen(admin);
  await axe(admin);

  await test.step('没有保存就离开，先问一声', async () => {
    const asked = admin.waitForEvent('dialog');
    const leaving = admin.reload().catch(() => null);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await leaving;
  });
});
