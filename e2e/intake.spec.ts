import { axe } from './support/axe';
import { readPart } from './support/door';
import { expect, test } from './support/journey';

const REPORT = `示例大学2022—2023学年度信息公开工作年度报告
根据《高等学校信息公开办法》（教育部令第29号），现公布示例大学2022—2023学年度信息公开工作年度报告。本报告期为2022年9月1日至2023年8月31日。
一、概述
学校高度重视信息公开工作，完善制度机制。全年组织培
训两次，𠮷林校区和龘字班参加。
二、主动公开情况
通过学校网站主动公开信息六百条，公开招生信息和财务信息。
三、依申请公开情况
本年度未收到信息公开申请，未收取费用，不存在不予公开的情况。
四、对信息公开的评议情况
师生和社会公众评价良好。
五、因学校信息公开工作受到举报的情况
未受到举报、复议、诉讼。
六、主要经验、问题和改进措施
经验是坚持公开为常态，问题是更新不够及时，下一步改进。
七、其他需要报告的事项
无其他需要报告的事项。
示例大学
2023年10月25日
`;

test('粘贴一份报告的文本，核对标题对应关系，确认后成为草稿', async ({ compiler }) => {
  await compiler.goto('/reports/new/import');
  await compiler.getByLabel('或者粘贴报告全文').fill(REPORT);
  await compiler.getByRole('button', { name: '读取文本' }).click();
  const headings = compiler.getByRole('table', { name: '找到的标题和对应的章' });
  await expect(headings.getByRole('row')).toHaveCount(8);
  await expect(headings.getByRole('row', { name: /依申请公开情况/ })).toContainText('与规定标题不同，请核对');
  await expect(compiler.getByText('没有找到50项清单的表格')).toBeVisible();
  await expect(compiler.getByText('用“从Excel粘贴”整表填入，或者逐项填写')).toBeVisible();
  await axe(compiler);
  await compiler.getByRole('button', { name: '确认，建立草稿' }).click();
  await expect(compiler).toHaveURL(/\/reports\/(?!new)[^/]+$/);
  const id = new URL(compiler.url()).pathname.split('/')[2] ?? '';
  const overview = JSON.stringify((await readPart(compiler, id, 'overview')).content);
  expect(overview).toContain('全年组织培训两次，𠮷林校区和龘字班参加。');
  const preface = JSON.stringify((await readPart(compiler, id, 'preface')).content);
  expect(preface).toContain('2022-09-01');
});

const REFUSED = [
  { name: '空文件', file: { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) } },
  {
    name: '改了扩展名的二进制文件',
    file: {
      name: 'photo.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(Array.from({ length: 4096 }, (_, i) => i % 256)),
    },
  },
  {
    name: '20MB的文本',
    file: { name: 'huge.txt', mimeType: 'text/plain', buffer: Buffer.alloc(20 * 1024 * 1024, '公') },
  },
];

for (const { name, file } of REFUSED) {
  test(`上传${name}：说明原因，已粘贴的文字还在`, async ({ compiler }) => {
    await compiler.goto('/reports/new/import');
    const pasted = compiler.getByLabel('或者粘贴报告全文');
    await expect(async () => {
      await pasted.fill('先前粘贴的文字。');
      // What was typed before the page woke up does not count for it yet.
      await expect(compiler.getByRole('button', { name: '读取文本' })).toBeEnabled({ timeout: 1_000 });
    }).toPass();
    await compiler.getByLabel('选择文本文件').setInputFiles(file);
    await expect(compiler.getByRole('main').getByRole('alert')).toHaveText(/\p{Script=Han}/u);
    await expect(pasted).toHaveValue('先前粘贴的文字。');
  });
}
