import { CHECKLIST } from '@/lib/report';
import { runningApp } from './support/app';
import { Chapter } from './support/chapter';
import { keeps, must, readPart, writePart } from './support/door';
import { expect, test } from './support/journey';
import { emptyDraft, readyDraft } from './support/scene';

const SCRIPT = `<img src=x onerror="document.title='executed'"><script>document.title='executed'</script>`;
const RARE = '𠮷林大学龘字😀';
const BAD_LINK = `javascript:document.title='executed'`;

const PAGES = [
  '',
  '/preface',
  '/chapters/overview',
  '/chapters/proactive',
  '/checklist',
  '/signature',
  '/check',
  '/preview',
];

test('每个字段里的标记和脚本只作文字显示，不执行', async ({ compiler }) => {
  const id = await readyDraft(compiler);
  const words = `${SCRIPT}${RARE}`;
  const prose = [
    { kind: 'heading', level: 1, text: words },
    { kind: 'item', level: 2, lead: words, text: words },
    { kind: 'paragraph', text: words },
  ];
  const preface = (await readPart(compiler, id, 'preface')).content as object;
  const contact = { office: words, address: words, postcode: words, phone: words, email: words };
  await writePart(compiler, id, 'preface', {
    ...preface,
    title: [words],
    addressee: words,
    legalBasis: [words],
    contact,
    downloadUrl: BAD_LINK,
    prose,
  });
  const tables = { channels: { 'portal.unit': words, 'other1.label': words, 'portal.current': words } };
  await writePart(compiler, id, 'overview', { omitted: false, heading: words, prose, tables: {} });
  await writePart(compiler, id, 'proactive', { omitted: false, heading: null, prose, tables });
  for (const { number } of CHECKLIST.slice(0, 3)) {
    const item = { state: 'public', links: [BAD_LINK, words], remark: words, department: words };
    await writePart(compiler, id, `item:${number}`, item);
  }
  const attachments = [{ title: words, prose }];
  await writePart(compiler, id, 'signature', { school: words, date: '<b>昨天</b>', sealed: true, attachments });

  for (const path of PAGES) {
    await test.step(path, async () => {
      await compiler.goto(`/reports/${id}${path}`);
      await expect(compiler.getByRole('heading', { level: 1 })).toBeVisible();
      await compiler.waitForLoadState('networkidle');
      await expect(compiler).not.toHaveTitle(/^executed$/);
      await expect(compiler.locator('img[src="x"], a[href^="javascript"]')).toHaveCount(0);
    });
  }
  const pdf = await compiler.request.get(new URL(`/api/reports/${id}/pdf`, runningApp().baseURL).href);
  expect(pdf.status()).toBe(200);
  expect((await pdf.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-');
});

test('数字格里的负数、三十位数字和文字：说明原因，原样保留', async ({ compiler }) => {
  const id = await emptyDraft(compiler, 2041);
  const chapter = await Chapter.open(compiler, id, 'onRequest');
  const thirty = '123456789012345678901234567890';
  await chapter.fills('本年新收申请', ['-3', thirty, '约三件']);
  await expect(compiler.getByText(/“-3”是负数/).first()).toBeVisible();
  await expect(compiler.getByText(/位数过多/).first()).toBeVisible();
  await expect(compiler.getByText(/“约三件”不是数字/).first()).toBeVisible();
  await keeps(compiler, id, 'onRequest', thirty);
  await compiler.reload();
  await expect(compiler.getByRole('textbox', { name: /本年新收申请·校外公民/ })).toHaveValue(thirty);
});

test('没有标点的一万字段落照样保存', async ({ compiler }) => {
  const id = await emptyDraft(compiler, 2042);
  const chapter = await Chapter.open(compiler, id, 'overview');
  const long = '信息公开工作'.repeat(1_667);
  await chapter.writes(long);
  await chapter.hasKept(long);
});

test('统计期的开始晚于结束：指出后才能建立报告', async ({ compiler }) => {
  await compiler.goto('/reports/new/empty');
  await compiler.getByLabel(/自定起止日期/).check();
  await compiler.getByLabel('开始日期').fill('2040-08-31');
  await compiler.getByLabel('结束日期').fill('2039-09-01');
  await compiler.getByRole('button', { name: '建立报告' }).click();
  await expect(compiler.getByText(/早于|晚于/).first()).toBeVisible();
  await expect(compiler).toHaveURL(/\/reports\/new\/empty$/);
});

test('超长内容和缺字段的请求被拒绝，已保存的不变', async ({ compiler }) => {
  const id = await emptyDraft(compiler, 2043);
  const before = await readPart(compiler, id, 'overview');
  const path = new URL(`/api/reports/${id}/parts/overview`, runningApp().baseURL);
  const huge = { version: before.version, content: { prose: [{ kind: 'paragraph', text: '公'.repeat(3_000_000) }] } };
  const refused = await compiler.request.put(path.href, { data: huge });
  expect(refused.status()).toBe(413);
  const crooked = await compiler.request.put(path.href, { data: { version: before.version, content: { prose: 'x' } } });
  expect(crooked.status()).toBe(422);
  expect(await readPart(compiler, id, 'overview')).toEqual(before);
  await must(compiler, 'GET', '/api/session');
});
