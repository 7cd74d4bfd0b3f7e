import { demoInstitution } from '../prisma/demo';
import { axe, fitsTheScreen } from './support/axe';
import { must } from './support/door';
import { expect, test } from './support/journey';
import { readyDraft } from './support/scene';

const { name, profile, contact } = demoInstitution;
const PHONE = { width: 390, height: 844 };

test.afterEach(async ({ admin }) => {
  await must(admin, 'PUT', '/api/institution', { name, profile, contact });
});

test('前言的邮箱、邮编、下载地址和标题，离开就在栏下写明格式问题', async ({ compiler }) => {
  const id = await readyDraft(compiler);
  await compiler.goto(`/reports/${id}/preface`);
  await compiler.waitForLoadState('networkidle');
  const email = compiler.getByLabel('电子邮箱', { exact: true });
  const said = compiler.getByRole('paragraph').filter({ hasText: /^错误\s*电子邮箱“xxgk＠a”格式不对/ });
  await email.fill('xxgk＠a');
  const panel = compiler.getByRole('region', { name: '核对意见' });
  await expect(panel.getByText(/^电子邮箱“xxgk＠a”格式不对/)).toBeVisible();
  await expect(said).toHaveCount(0);
  await compiler.keyboard.press('Tab');
  await expect(said).toBeVisible();
  await expect(email).toHaveAccessibleDescription(/格式不对/);
  await email.fill(contact.email);
  await expect(said).toHaveCount(0);

  await compiler.getByLabel('邮编', { exact: true }).fill('1000');
  await compiler.getByLabel('电子版下载地址').fill('学校网站');
  await compiler.getByLabel('标题第1行', { exact: true }).fill('示例大学<br>');
  await compiler.getByLabel('地址', { exact: true }).focus();
  for (const words of [
    /^错误\s*邮政编码“1000”应为6位数字/,
    /^错误\s*电子版下载地址“学校网站”/,
    /^错误\s*标题里有网页代码/,
  ])
    await expect(compiler.getByRole('paragraph').filter({ hasText: words })).toBeVisible();
  await axe(compiler);
  await compiler.setViewportSize(PHONE);
  await fitsTheScreen(compiler);
  await axe(compiler);
});

test('学校资料：填错的在栏下写明，改了没有保存就不从链接离开', async ({ admin }) => {
  await admin.goto('/institution');
  await admin.waitForLoadState('networkidle');
  const postcode = admin.getByLabel('邮政编码');
  await postcode.fill('1000');
  await admin.getByLabel('电子邮箱').fill('信箱');
  await admin.getByRole('button', { name: '保存学校资料' }).click();
  await expect(admin.getByText('邮政编码“1000”应为6位数字，现为4位。')).toBeVisible();
  await expect(admin.getByText('电子邮箱“信箱”格式不对，应当像xxgk@example.edu.cn。')).toBeVisible();
  await axe(admin);

  const away = admin.getByRole('navigation').getByRole('link', { name: '报告' }).first();
  const dialog = admin.getByRole('dialog', { name: '还有修改没有保存' });
  await test.step('问一声，可以留下', async () => {
    await away.click();
    await expect(dialog).toBeVisible();
    await axe(admin);
    await dialog.getByRole('button', { name: '留在本页' }).click();
    await expect(dialog).toBeHidden();
    await expect(postcode).toHaveValue('1000');
  });

  await test.step('保存以后不再问', async () => {
    await postcode.fill('100001');
    await admin.getByLabel('电子邮箱').fill(contact.email);
    await admin.getByRole('button', { name: '保存学校资料' }).click();
    await expect(admin.getByText(/^已保存。/)).toBeVisible();
    await away.click();
    await expect(admin).toHaveURL(/\/reports$/);
  });

  await test.step('不保存，离开', async () => {
    await admin.goto('/institution');
    await admin.waitForLoadState('networkidle');
    await postcode.fill('100002');
    await away.click();
    await dialog.getByRole('button', { name: '不保存，离开' }).click();
    await expect(admin).toHaveURL(/\/reports$/);
    await admin.goto('/institution');
    await expect(postcode).toHaveValue('100001');
  });
});
