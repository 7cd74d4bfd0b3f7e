import { describe, expect, it } from 'vitest';
import { readReport } from '..';

const SOURCE = (...rows: string[]) => `示例大学2024年信息公开工作年度报告

本报告统计期限为2024年1月1日至2024年12月31日。

一、概述

学校健全制度。

二、主动公开情况

公开信息如下。

三、依申请公开和不予公开情况

办理情况如下：

${rows.join('\n')}

全年未收取费用。

四、对信息公开的评议情况

评价良好。`;
const ROWS = [
  ['项目', '自然人', '法人或其他组织', '总计'],
  ['一、本年新收', '5', '2', '7'],
  ['二、上年结转', '1', '0', '1'],
  ['三、办理结果'],
  ['（一）予以公开', '3', '1', '4'],
  ['（二）部分公开', '1,002', '—', '1,002'],
  ['四、结转下年度', '0', '0', '0'],
];

describe('tables of figures', () => {
  it.each([' ', '  ', '\t', '\u3000'])(
    'with columns parted by %j are neither headings nor one paragraph',
    (separator) => {
      const { content, headings, notes } = readReport(SOURCE(...ROWS.map((cells) => cells.join(separator))));
      expect(headings.map(({ chapter }) => chapter)).toEqual(['overview', 'proactive', 'onRequest', 'evaluation']);
      expect(content.chapters.find(({ key }) => key === 'onRequest')?.content.prose).toEqual([
        { kind: 'paragraph', text: '办理情况如下：' },
        ...ROWS.map((cells) => ({ kind: 'paragraph', text: cells.join('\u3000') })),
        { kind: 'paragraph', text: '全年未收取费用。' },
      ]);
      expect(notes.map(({ code }) => code)).toContain('table-unplaced');
    },
  );

  it('a single line with figures, and sentences with some, stay text', () => {
    const { content } = readReport(SOURCE('（一）申请 2024 年', '全年收到申请 5 件，办结 5 件。'));
    expect(content.chapters.find(({ key }) => key === 'onRequest')?.content.prose.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });

  const CELLS = [
    ['类别', '数量（条）', '占比'],
    ['基本信息', '1,196', '15.3%'],
    ['招生考试信息', '248', '19.3%'],
    ['其他', '55', '4.3%'],
    ['合计', '1,499', '100%'],
  ];
  it.each(['\n', '\n\n'])('with a line for each cell, rows parted by %j, get their rows back', (between) => {
    const { content } = readReport(
      SOURCE('表1 信息发布情况', '', CELLS.map((row) => row.join('\n')).join(between), ''),
    );
    expect(content.chapters.find(({ key }) => key === 'onRequest')?.content.prose.map(({ text }) => text)).toEqual([
      '办理情况如下：',
      '表1信息发布情况',
      ...CELLS.map((row) => row.join('\u3000')),
      '全年未收取费用。',
    ]);
    expect(content.unplaced.lines).toEqual([]);
  });

  it('figures that happen to follow each other number nothing', () => {
    const { content } = readReport(SOURCE('学校网站', '12', '微信公众号', '13', '校报', '9'));
    expect(content.chapters.find(({ key }) => key === 'onRequest')?.content.prose.map(({ text }) => text)).toEqual([
      '办理情况如下：',
      '学校网站\u300012',
      '微信公众号\u300013',
      '校报\u30009',
      '全年未收取费用。',
    ]);
  });

  it('names and figures in lines of their own are no table where they are few, numbered or uneven', () => {
    const of = (...lines: string[]) =>
      readReport(SOURCE(...lines)).notes.filter(({ code }) => code === 'table-unplaced').length;
    expect(of('网站', '300', '微信', '200')).toBe(0);
    expect(of('网站', '1', '微信', '2', '微博', '3', '抖音', '4')).toBe(0);
    expect(of('类别', '数量', '1', '网站', '30', '2', '微信', '20', '3', '微博', '90', '4', '抖音', '50')).toBe(0);
    expect(of('网站', '300', '微信', '200', '5%', '微博', '100')).toBe(0);
  });
});
