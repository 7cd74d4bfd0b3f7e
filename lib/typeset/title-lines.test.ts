import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleUnits } from '@/lib/prose/titles';
import { AREA, SIZE } from './geometry';
import { plainMetrics } from './testing';
import { guessedTitleLines, titleLines } from './title-lines';
import { shapeCost } from './title-shape';

const setting = { metrics: plainMetrics, area: AREA };
const linesOf = (title: string): string[] =>
  titleLines(title, { kind: 'title' }, setting).flatMap(({ text, lines }) =>
    lines.map(({ start, end }) => text.characters.slice(start, end).join('').trim()),
  );
const widthOf = (line: string) =>
  [...line].reduce((sum, ch) => sum + plainMetrics.advance('title', ch.codePointAt(0) ?? 0), 0);

describe('标题回行（GB/T 9704—2012 7.3.1）', () => {
  it.each([
    ['示例大学2023—2024学年度信息公开工作年度报告', ['示例大学2023—2024学年度', '信息公开工作年度报告']],
    ['示例大学2024年信息公开年度报告', ['示例大学2024年信息公开年度报告']],
    [
      '示例理工职业技术学院2022-2023学年度信息公开工作年度报告',
      ['示例理工职业技术学院', '2022-2023学年度信息公开工作年度报告'],
    ],
    [
      '关于2023—2024学年度高等学校信息公开事项清单落实情况的说明',
      ['关于2023—2024学年度', '高等学校信息公开事项清单落实情况的说明'],
    ],
    [
      '示例大学示例独立科技学院关于2023—2024学年度高等学校信息公开工作情况的年度报告',
      ['示例大学示例独立科技学院', '关于2023—2024学年度高等学校', '信息公开工作情况的年度报告'],
    ],
  ])('%s', (title, lines) => {
    expect(linesOf(title)).toEqual(lines);
  });

  it('guesses the lines where no font is at hand', () => {
    expect(guessedTitleLines('示例大学2023—2024学年度信息公开工作年度报告')).toEqual([
      '示例大学2023—2024学年度',
      '信息公开工作年度报告',
    ]);
    expect(guessedTitleLines(' ')).toEqual([]);
  });

  const name = fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...'示例东西南北理工师范科技财经职业技术'), minLength: 2, maxLength: 12 }),
      fc.constantFrom('大学', '学院', '职业学院'),
    )
    .map((parts) => parts.join(''));
  const years = fc.constantFrom('2023—2024学年度', '2022-2023学年', '2024年', '2024年度');
  const rest = fc.constantFrom('信息公开工作年度报告', '信息公开年度报告', '高等学校信息公开事项清单落实情况的报告');

  it('never breaks a name or years, whatever the title', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('', '关于'), years, rest, (school, about, span, words) => {
        const lines = linesOf(school + about + span + words);
        expect(lines.join('')).toBe(school + about + span + words);
        for (const whole of [school, span, '信息公开']) expect(lines.some((line) => line.includes(whole))).toBe(true);
        for (const line of lines) expect(line).not.toMatch(/关于$|^[的、]/);
        if (lines.length === 2) expect(shapeCost(lines.map(widthOf))).toBeLessThan(5);
      }),
    );
  });

  it('keeps every line inside the type area and loses nothing of any title', () => {
    const any = fc.string({
      unit: fc.constantFrom(...'信息公开工作年度报告，。《》（）的关于和 aB2023—𠮷'),
      minLength: 1,
      maxLength: 90,
    });
    fc.assert(
      fc.property(any, (title) => {
        expect(
          titleUnits(title)
            .map(({ text }) => text)
            .join(''),
        ).toBe(title);
        const lines = linesOf(title);
        expect(lines.join('').replace(/\s/g, '')).toBe(title.replace(/\s/g, ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(AREA.width / SIZE.two + 1e-6);
      }),
    );
  });
});
