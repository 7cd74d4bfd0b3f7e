import { runningApp } from './support/app';
import { axe } from './support/axe';
import { expect, strangerPage, test } from './support/journey';
import { fillSignIn, signIn } from './support/sign-in';

test('未登录时打开报告，先登录，登录后回到原来要去的页面', async ({ stranger }) => {
  await stranger.goto('/reports/new');
  await expect(stranger).toHaveURL(/\/sign-in\?next=/);
  await fillSignIn(stranger, runningApp().people.compiler);
  await expect(stranger).toHaveURL(/\/reports\/new$/);
});

test('密码不对时说明原因，不透露用户名是否存在', async ({ stranger }) => {
  await stranger.goto('/sign-in');
  await fillSignIn(stranger, { username: 'nobody', password: 'wrong-password' });
  const refusal = stranger.getByRole('main').getByRole('alert');
  await expect(refusal).toHaveText(/用户名或密码不正确/);
  const unknownPerson = await refusal.textContent();
  await fillSignIn(stranger, { ...runningApp().people.reader, password: 'wrong-password' });
  await expect(stranger.getByRole('button', { name: '登录' })).toBeEnabled();
  await expect(refusal).toHaveText(unknownPerson ?? '');
  await axe(stranger);
});

test('登录后的去向只能是本站', async ({ stranger }) => {
  await stranger.goto('/sign-in?next=//example.org/');
  await fillSignIn(stranger, runningApp().people.reader);
  await expect(stranger).toHaveURL(new RegExp(`^${runningApp().baseURL}/reports$`));
});

test('退出后再打开页面需要重新登录', async ({ stranger }) => {
  await signIn(stranger, runningApp().people.reader);
  await stranger.locator('[aria-controls="person-menu"]').click();
  await stranger.getByRole('button', { name: '退出' }).click();
  await expect(stranger).toHaveURL(/\/sign-in/);
  await stranger.goto('/reports');
  await expect(stranger).toHaveURL(/\/sign-in/);
});

test('管理员新增人员：初始密码只显示一次，首次登录必须修改', async ({ admin, browser }) => {
  await admin.goto('/people');
  await admin.getByRole('button', { name: '新增人员' }).click();
  const form = admin.getByRole('dialog', { name: '新增人员' });
  await form.getByLabel('用户名').fill('xinren');
  await form.getByLabel('姓名').fill('新来的人');
  await form.getByLabel(/读者/).check();
  await axe(admin);
  await form.getByRole('button', { name: '新增', exact: true }).click();
  const shown = admin.getByRole('dialog', { name: '新来的人的初始密码' });
  const password = (await shown.getByRole('status').textContent()) ?? '';
  expect(password.length).toBeGreaterThanOrEqual(10);
  await shown.getByRole('button', { name: /关闭/ }).click();
  await expect(admin.getByText(password)).toHaveCount(0);

  const newcomer = await strangerPage(browser);
  await newcomer.goto('/sign-in');
  await fillSignIn(newcomer, { username: 'xinren', password });
  await expect(newcomer).toHaveURL(/\/account\/password/);
  await newcomer.goto('/reports');
  await expect(newcomer).toHaveURL(/\/account\/password/);
  await newcomer.getByLabel('现在的密码', { exact: true }).fill(password);
  await newcomer.getByLabel('新密码', { exact: true }).fill('一个新的好密码2024');
  await newcomer.getByLabel('再填一次新密码', { exact: true }).fill('一个新的好密码2024');
  await newcomer.getByRole('button', { name: '修改密码' }).click();
  await expect(newcomer).toHaveURL(/\/reports$/);

  await admin.reload();
  await admin.getByRole('button', { name: '停用：新来的人' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click();
  await expect(admin.getByRole('button', { name: '恢复使用：新来的人' })).toBeVisible();
  await newcomer.goto('/reports');
  await expect(newcomer).toHaveURL(/\/sign-in/);
  await newcomer.context().close();
});
