import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKLIST, type ItemContent, itemOf } from '@/lib/report';
import { demoReport } from '@/prisma/demo';
import { readReport } from '..';
import { type FlatLayout, flatChecklist } from '../testing/flat-checklist';

const { items } = demoReport();
const SOURCE = (table: string) => `示例大学2024—2025学年信息公开工作年度报告

本报告根据《高等学校信息公开办法》编制，统计期限为2024年9月1日至2025年8月31日。

一、概述

（一）健全制度。学校公布学校章程及制定的各项规章制度，全年发布信息120条。

二、主动公开情况

1.学校章程及制定的各项规章制度。学校公开了章程和制度。
2.学术委员会相关制度、年度报告。学校公开了报告。

八、清单事项公开情况表

学校逐项公开清单事项，情况如下：

${table}

示例大学
2025年10月28日`;

const answersIn = (all: Readonly<Record<string, ItemContent>>) =>
  CHECKLIST.map(({ number }) => {
    const { state, links, remark } = all[String(number)] ?? { state: '', links: [], remark: '' };
    return { number, state, links, remark };
  });

const layouts: fc.Arbitrary<FlatLayout> = fc.record({
  separator: fc.constantFrom<FlatLayout['separator']>('\t', ' ', '  ', '\n'),
  number: fc.constantFrom(
    (n: number) => `（${n}）`,
    (n: number) => `${n}.`,
    (n: number) => `${n}、`,
    (n: number) => String(n),
  ),
  header: fc.boolean(),
  category: fc.constantFrom<FlatLayout['category']>('each', 'first', 'above', 'none'),
  remark: fc.boolean(),
  width: fc.option(fc.integer({ min: 30, max: 80 }), { nil: undefined }),
});
const proseOf = (text: string) => {
  const { content } = readReport(text);
  return { preface: content.preface, chapters: content.chapters, signature: content.signature };
};

describe('the 50 items without the rules of their table', () => {
  const without = proseOf(SOURCE(''));

  it('say the same in every layout, and the other text stays as it is', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const text = SOURCE(flatChecklist(items, layout));
        const { content } = readReport(text);
        expect(answersIn(content.items)).toEqual(answersIn(items));
        expect(proseOf(text)).toEqual(without);
        expect(content.unplaced.lines).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  const url = (n: number) => `http://xxgk.example.edu.cn/${n}.htm`;
  const read = (row: (n: number, text: string, category: string) => string, ...more: string[]) =>
    readReport(
      SOURCE([...CHECKLIST.map(({ number, text, category }) => row(number, text, category)), ...more].join('\n')),
    );
  const said = ({ notes }: ReturnType<typeof read>) =>
    notes.filter(({ part, code }) => part.startsWith('item:') || code === 'table-row').map(({ code }) => code);

  it('keep what the school wrote where an address belongs, and reasons', () => {
    const answers: Record<number, string> = {
      2: '见学校官网规章制度栏目',
      12: 'htpp://a.example.edu,cn/1.htm',
      16: '不适用，学校未接受捐赠',
      17: '无（学校没有校办企业）',
    };
    const { content } = read((n, text) => `${n}、${text}：${answers[n] ?? url(n)}`);
    const answer = (n: number) => itemOf(content, n);
    expect(answer(2)).toMatchObject({ state: 'public', links: ['见学校官网规章制度栏目'] });
    expect(answer(12)).toMatchObject({ state: 'public', links: ['htpp://a.example.edu,cn/1.htm'] });
    expect(answer(16)).toMatchObject({ state: 'not-applicable', remark: '学校未接受捐赠' });
    expect(answer(17)).toMatchObject({ state: 'none', remark: '（学校没有校办企业）' });
  });

  it('are put together where each column was broken by itself', () => {
    const { content } = read((n, text, category) => {
      const [half, cut] = [Math.min(4, category.length), Math.min(14, text.length)];
      const above = `${n} ${category.slice(0, half)} ${text.slice(0, cut)} http://xxgk.example.edu.cn/`;
      return `${above}\n${category.slice(half)} ${text.slice(cut)} ${n}.htm`;
    });
    expect(CHECKLIST.map(({ number }) => itemOf(content, number)?.links)).toEqual(
      CHECKLIST.map(({ number }) => [url(number)]),
    );
  });

  it('tell of own words, wrong categories and counts; rows without a place are kept', () => {
    const reading = read(
      (n, text, category) =>
        `${n === 27 ? `5.${category}（8项）：${url(500)}\n` : ''}${n} ${n === 39 ? '学风建设信息 ' : ''}${n === 12 ? '参加硕士研究生复试考生的成绩公布' : text} ${url(n)}`,
      `51 食堂菜谱公示 ${url(51)}`,
      `3 教职工代表大会相关制度、工作报告 ${url(300)}`,
    );
    expect(said(reading)).toEqual(['item-text', 'item-category', 'table-row', 'table-row']);
    expect(reading.content.unplaced.lines.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      `51 食堂菜谱公示 ${url(51)}`,
      `3 教职工代表大会相关制度、工作报告 ${url(300)}`,
    ]);
    const prose = reading.content.chapters.find(({ key }) => key === 'checklist')?.content.prose;
    expect(prose?.map(({ text }) => text)).toEqual([
      '学校逐项公开清单事项，情况如下：',
      `教学质量信息（8项）：${url(500)}`,
    ]);
  });

  it('end some lines behind the last item, however much text follows without an answer', () => {
    const more = Array.from({ length: 60 }, (_, i) => `栏目说明${i + 1}`);
    const { content } = read((n, text) => (n === 50 ? `${n} ${text}` : `${n} ${text} ${url(n)}`), ...more);
    const kept = content.chapters.find(({ key }) => key === 'checklist')?.content.prose ?? [];
    expect(kept.map(({ text }) => text).join('')).toContain('栏目说明60');
    expect(JSON.stringify(itemOf(content, 50))).not.toContain('栏目说明60');
  });

  it('are not looked for in prose that names a few of them', () => {
    const { content } = readReport(
      SOURCE(
        CHECKLIST.slice(0, 5)
          .map(({ number, text }) => `${number}.${text}`)
          .join('\n'),
      ),
    );
    expect(answersIn(content.items).every(({ state }) => state === '')).toBe(true);
  });
});
