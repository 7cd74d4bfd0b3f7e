import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKLIST, type ItemContent } from '@/lib/report';
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
});
