import { ask, readPart } from './support/door';
import { expect, test } from './support/journey';
import { lastYearsReport, readyDraft } from './support/scene';

test('信息员只能填写分配给本部门的部分，其余只能查看', async ({ compiler, contributor }) => {
  const report = await readyDraft(compiler);
  await contributor.goto(`/reports/${report}/checklist`);
  await expect(contributor.getByRole('heading', { name: '50项清单' })).toBeVisible();
  const open = await contributor.getByLabel(/^第\d+项公开情况$/).count();
  expect(open).toBeGreaterThan(0);
  expect(open).toBeLessThan(50);
  await expect(contributor.getByLabel(/责任部门$/)).toHaveCount(0);

  await contributor.goto(`/reports/${report}/chapters/overview`);
  await expect(contributor.getByText(/这一部分没有分配给您，只能查看/)).toBeVisible();
  await expect(contributor.getByRole('textbox', { name: /的正文$/ })).toHaveCount(0);
  const { version, content } = await readPart(contributor, report, 'overview');
  const forced = await ask(contributor, 'PUT', `/api/reports/${report}/parts/overview`, { version, content });
  expect(forced).toMatchObject({ ok: false, code: 'forbidden' });
});

test('编制人把一章分配给部门后，该部门的信息员即可填写', async ({ compiler, contributor }) => {
  const report = await readyDraft(compiler);
  await compiler.goto(`/reports/${report}/chapters/other`);
  const assigned = compiler.waitForResponse(/\/parts\/other\/department$/);
  await compiler.getByLabel('填写部门').selectOption({ label: '招生办公室' });
  expect((await assigned).ok()).toBe(true);
  await contributor.goto(`/reports/${report}/chapters/other`);
  await expect(contributor.getByRole('textbox', { name: /的正文$/ })).toBeVisible();
});

test('读者看不到编写中的报告，已发布的只能查看', async ({ compiler, reader }) => {
  const report = await readyDraft(compiler);
  const answer = await ask(reader, 'GET', `/api/reports/${report}/parts/overview`);
  expect(answer).toMatchObject({ ok: false, code: 'forbidden' });
  await reader.goto('/reports');
  await expect(reader.getByRole('link', { name: /新建/ })).toHaveCount(0);
  await reader.goto(`/reports/${await lastYearsReport(reader)}/review`);
  await expect(reader.getByRole('button', { name: /批准|退回|发布/ })).toHaveCount(0);
});

test('送审人不能批准自己送审的报告', async ({ compiler }) => {
  const report = await readyDraft(compiler);
  await compiler.goto(`/reports/${report}/review`);
  await expect(compiler.getByRole('button', { name: '批准' })).toHaveCount(0);
  const forced = await ask(compiler, 'POST', `/api/reports/${report}/transitions`, { action: 'approve', version: 1 });
  expect(forced).toMatchObject({ ok: false });
});
