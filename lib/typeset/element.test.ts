import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from './block';
import type { ContentElement } from './element';
import { plainMetrics } from './testing';
import { typeset } from './typeset';

const source = { part: 'overview', path: 'prose.0' };
const run = (text: string) => ({ role: 'body' as const, text });
const paragraph = (text: string, more: Partial<Extract<Block, { kind: 'paragraph' }>> = {}): Block => ({
  kind: 'paragraph',
  runs: [run(text)],
  source,
  ...more,
});

/** What is heard, in order: every element with its words, as the path of its kinds. */
function heard(...blocks: Block[]): [path: string, text: string][] {
  const texts = new Map<ContentElement, string>();
  for (const page of typeset(blocks, plainMetrics).pages) {
    for (const { element, text } of page.lines.flatMap(({ runs }) => runs)) {
      if (element) texts.set(element, (texts.get(element) ?? '') + text);
    }
  }
  return [...texts].map(([element, text]) => [pathOf(element), text]);
}

function pathOf(element: ContentElement): string {
  const name = element.kind === 'heading' ? `h${element.level}` : element.kind;
  return element.parent ? `${pathOf(element.parent)} ${name}` : name;
}

const cell = (text: string) => ({ paragraphs: text === '' ? [] : [[run(text)]], source });
const table: TableBlock = {
  kind: 'table',
  title: '一览表',
  continuedTitle: '一览表（续表）',
  columns: [80, 200].map((width) => ({ width, align: 'left' })),
  head: ['类别', '事项'].map(cell),
  rows: Array.from({ length: 60 }, (_, i) => ({ group: '甲', cells: ['甲', i === 1 ? '' : `事项${i}`].map(cell) })),
  merged: [0],
  source,
};

describe('what is heard of a page', () => {
  it('is one element for a paragraph over two pages', () => {
    const words = '信息公开'.repeat(250);
    expect(heard(paragraph(words))).toEqual([['paragraph', words]]);
  });

  it('is a heading for one in the outline, also where it runs into its paragraph', () => {
    const lead = { role: 'heading2' as const, text: '（一）分工。', lead: true as const };
    const bookmark = { level: 2 as const, title: '（一）分工' };
    expect(
      heard(
        { kind: 'title', lines: ['年度', '报告'], source },
        { kind: 'heading', runs: [run('一、概述')], bookmark: { level: 1, title: '一、概述' }, source },
        { kind: 'paragraph', runs: [lead, run('学校')], bookmark, source },
      ),
    ).toEqual([
      ['title', '年度报告'],
      ['h1', '一、概述'],
      ['h2', '（一）分工。'],
      ['paragraph', '学校'],
    ]);
  });

  it('is a list of numbered items, deeper ones inside the item above them', () => {
    const item = (depth: number, label: string, text: string) =>
      paragraph('', { item: depth, runs: [{ ...run(label), label: true }, run(text)] });
    const list = heard(item(1, '（一）', '甲'), item(2, '1.', '乙'), item(2, '2.', '丙'), item(1, '（二）', '丁'));
    expect(list).toEqual([
      ['list item label', '（一）'],
      ['list item item-body', '甲'],
      ['list item item-body list item label', '1.'],
      ['list item item-body list item item-body', '乙'],
      ['list item item-body list item label', '2.'],
      ['list item item-body list item item-body', '丙'],
      ['list item label', '（二）'],
      ['list item item-body', '丁'],
    ]);
  });

  it('is an address as a link of its own', () => {
    const url = 'https://xxgk.example.edu.cn/';
    expect(heard(paragraph('', { runs: [run('见'), { ...run(url), link: url }, run('。')] }))).toEqual([
      ['paragraph', '见。'],
      ['paragraph link', url],
    ]);
  });

  it('is a table once, however many pages repeat its head and its merged cells', () => {
    const found = heard(table);
    expect(found.map(([path]) => path).slice(0, 6)).toEqual([
      'table caption',
      'table row cell',
      'table row cell',
      'table row cell',
      'table row cell',
      'table row cell',
    ]);
    expect(found.map(([, text]) => text).join('')).toBe(
      `一览表类别事项甲${table.rows.map((_, i) => (i === 1 ? '' : `事项${i}`)).join('')}`,
    );
    expect(found).toHaveLength(1 + 2 + 1 + 60);
  });

  it('leaves out the page number', () => {
    const { pages } = typeset([], plainMetrics);
    expect(pages[0]?.folio.runs.map(({ element }) => element)).toEqual([undefined]);
  });
});
