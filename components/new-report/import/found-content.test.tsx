import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { demoReport } from '@/prisma/demo';
import { FoundContent } from './found-content';

const shown = (items: ReturnType<typeof demoReport>['items']) =>
  renderToStaticMarkup(<FoundContent content={{ ...demoReport(), items }} />);
const { items } = demoReport();

it('says what to do where the 50 items were not found', () => {
  const html = shown({});
  expect(html).toContain('没有找到50项清单的表格');
  for (const way of ['返回原文', '从Excel粘贴', '逐项填写']) expect(html).toContain(way);
});

it('names the items that are missing, and where they are filled in', () => {
  expect(shown(items)).not.toContain('没有找到50项清单的表格');
  const html = shown({ ...items, 7: { state: '', links: [], remark: '', department: '' } });
  expect(html).toContain('；缺：7，建立草稿后在清单中补填');
});
