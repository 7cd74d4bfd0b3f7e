import { runningApp } from './support/app';
import { axe } from './support/axe';
import { Chapter } from './support/chapter';
import { keeps } from './support/door';
import { InputMethod } from './support/input-method';
import { expect, test } from './support/journey';
import { emptyDraft } from './support/scene';
import { fillSignIn } from './support/sign-in';

test('同一章在两个窗口里修改，冲突时两份文字都看得见，不会丢失', async ({ compiler }) => {
  const id = await emptyDraft(compiler, 2031);
  const first = await Chapter.open(compiler, id, 'overview');
  const second = await Chapter.open(await compiler.context().newPage(), id, 'overview');
  await first.writes('甲窗口写的一段。');
  await first.hasKept('甲窗口写的一段。');
  await second.writes('乙窗口写的一段。');
  const conflict = second.page.getByRole('dialog', { name: /同时被两人修改/ });
  await expect(conflict.getByText('甲窗口写的一段。')).toBeVisible();
  await expect(conflict.getByText('乙窗口写的一段。')).toBeVisible();
  await axe(second.page);
  expect(await first.keptText()).not.toContain('乙窗口');
  await conflict.getByRole('button', { name: '合并两份，逐段取舍' }).click();
  await second.hasKept('乙窗口写的一段。');
  expect(await second.keptText()).toContain('甲窗口写的一段。');
});

test('冲突时选择“用我的覆盖”，保存的是本页的文字', async ({ compiler }) => {
  const id = await emptyDraft(compiler, 2032);
  const first = await Chapter.open(compiler, id, 'other');
  const second = await Chapter.open(await compiler.context().newPage(), id, 'other');
  await first.writes('先保存的话。');
  await first.hasKept('先保存的话。');
  await second.writes('后写的话。');
  await second.page.getByRole('button', { name: '用我的覆盖' }).click();
  await second.hasKept('后写的话。');
  expect(await second.keptText()).not.toContain('先保存的话。');
});

test('冲突时选择“用对方的”，自己的文字可以找回、放回', async ({ compiler }) => {
  const id = await emptyDraft(compiler, 2036);
  const first = await Chapter.open(compiler, id, 'other');
  const second = await Chapter.open(await compiler.context().newPage(), id, 'other');
  await first.writes('先保存的话。');
  await first.hasKept('先保存的话。');
  await second.writes('后写的话。');
  const { page } = second;
  await page.getByRole('button', { name: /^用对方的/ }).click();
  await expect(second.text).toContainText('先保存的话。');
  await page.reload();
  await page.getByRole('button', { name: '找回我的文字' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/后写的话。/);
  await axe(page);
  await page.getByRole('button', { name: '放回并比较' }).click();
  await page.getByRole('button', { name: '用我的覆盖' }).click();
  await second.hasKept('后写的话。');
  await expect(page.getByText('已放下的文字')).toHaveCount(0);
});

test('填写途中登录失效：在原页登录，内容继续保存', async ({ compiler }) => {
  const id = await emptyDraft(compiler, 2033);
  const chapter = await Chapter.open(compiler, id, 'experience');
  await compiler.context().clearCookies();
  await chapter.writes('登录失效时写的话。');
  const dialog = compiler.getByRole('dialog', { name: '请重新登录' });
  await expect(dialog).toBeVisible();
  await axe(compiler);
  await fillSignIn(compiler, runningApp().people.compiler);
  await expect(dialog).toBeHidden();
  await chapter.hasKept('登录失效时写的话。');
  await expect(chapter.text).toContainText('登录失效时写的话。');
});

test('断网时继续填写，恢复后自动保存', async ({ compiler }) => {
  const id = await emptyDraft(compiler, 2034);
  const chapter = await Chapter.open(compiler, id, 'evaluation');
  await compiler.context().setOffline(true);
  await chapter.writes('断网时写的话。');
  await expect(chapter.status).toHaveText('离线，待联网后保存');
  await compiler.context().setOffline(false);
  await chapter.hasKept('断网时写的话。');
});

test('拼音输入途中不保存，选定之后才保存', async ({ compiler }) => {
  const id = await emptyDraft(compiler, 2035);
  await compiler.clock.install();
  const chapter = await Chapter.open(compiler, id, 'overview');
  const sent: string[] = [];
  compiler.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(request.postData() ?? '');
  });
  await chapter.startsParagraph();
  const pinyin = await InputMethod.on(compiler);
  await pinyin.composes('xinxigongkai');
  await expect(chapter.text).toContainText('xinxigongkai');
  await compiler.clock.fastForward('01:00');
  expect(sent.filter((body) => /xinxi/.test(body))).toEqual([]);
  await pinyin.commits('信息公开');
  await chapter.hasKept('信息公开');
  expect(sent.filter((body) => /xinxi/.test(body))).toEqual([]);
  await expect(chapter.text).not.toContainText('xinxi');
});

test('写完马上离开：不打断，刚写的话在服务器上', async ({ compiler: page }) => {
  const id = await emptyDraft(page, 2038);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const chapter = await Chapter.open(page, id, 'overview');
  await chapter.writes('刷新前刚写的话。');
  await page.reload();
  await chapter.hasOnServer('刷新前刚写的话。');

  const other = await Chapter.open(await page.context().newPage(), id, 'other');
  other.page.on('dialog', (dialog) => void dialog.accept().then(() => asked.push('关闭')));
  await other.writes('关窗前刚写的话。');
  await other.page.close({ runBeforeUnload: true });
  await keeps(page, id, 'other', '关窗前刚写的话。');
  const closed = await Chapter.open(page, id, 'other');

  await closed.writes('点开别页前刚写的话。');
  await page.getByRole('link', { name: '已发布', exact: true }).first().click();
  await expect(page).toHaveURL(/\/published$/);
  await closed.hasOnServer('点开别页前刚写的话。');
  expect(asked).toEqual([]);
});

test('连不上服务器时离开：浏览器先问一句，写的话不丢', async ({ compiler: page }) => {
  const id = await emptyDraft(page, 2039);
  const chapter = await Chapter.open(page, id, 'overview');
  await page.context().setOffline(true);
  await chapter.writes('连不上时写的话。');
  await expect(chapter.status).toHaveText('离线，待联网后保存');
  const asked = page.waitForEvent('dialog');
  const left = page.reload().catch(() => 'nothing to be reached');
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await left;
  await page.context().setOffline(false);
  const again = await Chapter.open(page, id, 'overview');
  // The last save of a page that is left may yet find its way; where it does not, the words are offered.
  const offered = page.getByRole('button', { name: '恢复这些内容' });
  await expect(again.text.getByText('连不上时写的话。').or(offered).first()).toBeVisible();
  if (await offered.isVisible()) await offered.click();
  await again.hasOnServer('连不上时写的话。');
});

test('冲突用对方的、放回、撤销：编辑器不重开，光标和撤销都在', async ({ compiler }) => {
  const id = await emptyDraft(compiler, 2040);
  const first = await Chapter.open(compiler, id, 'other');
  const second = await Chapter.open(await compiler.context().newPage(), id, 'other');
  await first.writes('先保存的话。');
  await first.hasKept('先保存的话。');
  const editor = await second.text.elementHandle();
  await second.writes('后写的话。');
  await second.page.getByRole('button', { name: /^用对方的/ }).click();
  await expect(second.text).toContainText('先保存的话。');
  await expect(second.text).not.toContainText('后写的话。');
  expect(await editor?.evaluate((element) => element.isConnected)).toBe(true);
  await second.text.click();
  await second.page.keyboard.press('Control+z');
  await expect(second.text).toContainText('后写的话。');
  await second.hasKept('后写的话。');
});
