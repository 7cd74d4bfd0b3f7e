import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CATEGORIES,
  CHECKLIST,
  chapterDefinitions,
  contentSchema,
  createReport,
  ITEM_NUMBERS,
  isPartKey,
  itemNumber,
  NATIONAL_2018,
  partOf,
  partSchema,
  partsOfReport,
  premarkedItems,
  TABLES,
  usualPeriod,
  VARIANTS,
} from '.';

const OFFICIAL = '../shared/domain/checklist.json';

const report = createReport({
  edition: NATIONAL_2018.id,
  variant: 'standard',
  school: '示例大学',
  period: usualPeriod('school-year', 2025),
  yearWord: '学年度',
  titleWord: '信息公开工作年度报告',
});

describe('高等学校信息公开事项清单（教办函〔2014〕23号）', () => {
  it('有10类50项，各类项数为6、8、7、5、9、4、3、4、2、2', () => {
    expect(CHECKLIST.map((item) => item.number)).toEqual(ITEM_NUMBERS);
    expect(CATEGORIES.map((c) => c.numbers.length)).toEqual([6, 8, 7, 5, 9, 4, 3, 4, 2, 2]);
  });

  it.skipIf(!existsSync(OFFICIAL))(
    'has the official wording, item by item (skipped where the domain files are absent)',
    () => {
      const official = JSON.parse(readFileSync(OFFICIAL, 'utf8')).items as { text: string; category: string }[];
      expect(CHECKLIST.map(({ text, category }) => ({ text, category }))).toEqual(
        official.map(({ text, category }) => ({ text, category })),
      );
    },
  );
});

describe('editions', () => {
  it('教办厅函〔2018〕80号规定八部分，以概述开始，以清单事项公开情况表结束', () => {
    const headings = chapterDefinitions(NATIONAL_2018.id, 'standard').map((c) => c.heading);
    expect(headings).toHaveLength(8);
    expect([headings[0], headings[7]]).toEqual(['概述', '清单事项公开情况表']);
  });

  it('every variant names chapters and tables that exist', () => {
    for (const variant of VARIANTS) {
      for (const chapter of chapterDefinitions(NATIONAL_2018.id, variant.id)) {
        for (const table of chapter.tables) expect(TABLES).toHaveProperty(table);
      }
    }
  });
});

describe('a new report', () => {
  it('is a valid draft in which nothing is answered', () => {
    expect(contentSchema.parse(report)).toEqual(report);
    expect(Object.values(report.items).every((item) => item.state === '')).toBe(true);
    expect(report.preface.title).toEqual(['示例大学', '2024—2025学年度信息公开工作年度报告']);
  });

  it('consists of parts that each fit their schema', () => {
    for (const { part, content } of partsOfReport(report)) {
      expect(isPartKey(part)).toBe(true);
      expect(partSchema(part).parse(content)).toEqual(content);
      expect(partOf(report, part)).toEqual(content);
    }
  });

  it.each(['0', '51', '01', '99'])('has no item %s: no part could hold it', (number) => {
    const items = { ...report.items, [number]: report.items['1'] };
    expect(contentSchema.safeParse({ ...report, items }).success).toBe(false);
  });

  it.each(['item:0', 'item:51', 'item:01', 'item:', 'items', '__proto__', ''])('%j is no part', (part) => {
    expect(isPartKey(part)).toBe(false);
    expect(itemNumber(part)).toBeUndefined();
  });
});

describe('学校概况预填不适用', () => {
  it('无研究生教育的学校，相关事项注明理由而不删除', () => {
    const marked = premarkedItems({
      ownership: 'private',
      type: 'undergraduate',
      capabilities: ['undergraduate', 'degrees'],
    });
    expect(marked.get(11)).toMatchObject({ state: 'not-applicable', remark: '学校无研究生教育' });
    expect(marked.has(1)).toBe(false);
    expect([...marked.keys()].sort((a, b) => a - b)).toEqual([8, 11, 12, 13, 14, 16, 17, 44, 45, 46, 47, 48]);
  });
});
