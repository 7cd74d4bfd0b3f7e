import type { Locator } from '@playwright/test';
import { runningApp } from './support/app';
import { keeps } from './support/door';
import { expect, pageOf, test } from './support/journey';
import { readyDraft } from './support/scene';

const TABS = 200;

/** Presses Tab until the focus is there. */
async function tabsTo(wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < TABS; presses++) {
    await wanted.page().keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${wanted}`);
}

test('只用键盘：登录、打开一章、写一段、填数字、送审', async ({ stranger, browser }) => {
  // Hundreds of Tab presses, each looked at: a busy machine needs its time.
  test.slow();
  const setter = await pageOf(browser, 'compiler');
  const report = await readyDraft(setter);
  const { username, password } = runningApp().people.compiler;

  await stranger.goto(`/sign-in?next=/reports/${report}`);
  await tabsTo(stranger.getByRole('textbox', { name: '用户名' }).first());
  await stranger.keyboard.type(username);
  await tabsTo(stranger.getByRole('textbox', { name: '密码' }).first());
  await stranger.keyboard.type(password);
  await stranger.keyboard.press('Enter');
  await expect(stranger).toHaveURL(new RegExp(`/reports/${report}$`));

  await tabsTo(stranger.getByRole('link', { name: /依申请公开和不予公开情况/ }).first());
  await stranger.keyboard.press('Enter');
  await expect(stranger.getByRole('textbox', { name: /的正文$/ })).toBeVisible();
  await tabsTo(stranger.getByRole('textbox', { name: /的正文$/ }).first());
  await stranger.keyboard.press('Control+End');
  await stranger.keyboard.press('Enter');
  await stranger.keyboard.insertText('键盘写的一段。');
  await keeps(setter, report, 'onRequest', '键盘写的一段。');

  await tabsTo(stranger.getByRole('textbox', { name: /重复申请.*师生员工/ }).first());
  await stranger.keyboard.press('Control+a');
  await stranger.keyboard.type('不适用');
  await keeps(setter, report, 'onRequest', '"repeated.members":"不适用"');

  await tabsTo(stranger.getByRole('link', { name: '核对与送审' }).first());
  await stranger.keyboard.press('Enter');
  await expect(stranger.getByRole('heading', { level: 1, name: /送审/ })).toBeVisible();
  await tabsTo(stranger.getByRole('main').getByRole('button', { name: '送审', exact: true }).first());
  await stranger.keyboard.press('Enter');
  await tabsTo(stranger.getByRole('dialog', { name: '送审？' }).getByRole('button', { name: '送审', exact: true }));
  await stranger.keyboard.press('Enter');
  await expect(stranger.getByText('待审核').first()).toBeVisible();
  await setter.context().close();
});
