import { expect, type Page } from '@playwright/test';
import type { Person } from './app';

/** Signs in through the page, as a person does, and waits until the reports are there. */
export async function signIn(page: Page, { username, password }: Person): Promise<void> {
  await page.goto('/sign-in');
  await fillSignIn(page, { username, password });
  await expect(page).toHaveURL(/\/reports$/);
}

/** Fills and sends the sign-in form that is on the page: the page's own, or the dialog over the work. */
export async function fillSignIn(page: Page, { username, password }: Person): Promise<void> {
  const dialog = page.getByRole('dialog', { name: '请重新登录' });
  const form = (await dialog.isVisible()) ? dialog : page.locator('form');
  await form.getByLabel('用户名').fill(username);
  await form.getByLabel('密码', { exact: true }).fill(password);
  await form.getByRole('button', { name: /^登录/ }).click();
}
