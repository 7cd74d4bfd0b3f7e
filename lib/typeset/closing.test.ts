import { describe, expect, it } from 'vitest';
import type { Block } from './block';
import { AREA, SIZE } from './geometry';
import { han, lineText, plainMetrics } from './testing';
import { typeset } from './typeset';

const source = { part: 'signature', path: 'school' };
const set = (...blocks: Block[]) => typeset(blocks, plainMetrics);

/** Where the lines of a page begin and end, in columns. */
const placesOf = (...blocks: Block[]) =>
  set(...blocks).pages[0]?.lines.map(({ runs }) => {
    const [first, last] = [runs[0], runs.at(-1)];
    const columnOf = (x: number) => (x - AREA.left) / SIZE.three;
    return { left: columnOf(first?.x ?? 0), right: columnOf((last?.x ?? 0) + (last?.width ?? 0)) };
  }) ?? [];

const signed = (school: string, date: string, sealed: boolean): Block => ({
  kind: 'signature',
  school,
  date,
  sealed,
  source,
});

describe('落款（GB/T 9704—2012 7.3.5）', () => {
  it('加盖印章：成文日期右空四字，署名以成文日期为准居中', () => {
    for (const school of ['示例大学', han(10), han(16)]) {
      const [name, date] = placesOf(signed(school, '2024年10月28日', true));
      expect(date?.right).toBeCloseTo(24);
      expect((name?.left ?? 0) + (name?.right ?? 0)).toBeCloseTo((date?.left ?? 0) + (date?.right ?? 0));
    }
  });

  it('加盖印章：署名长得居中会越出版心时，右端与版心齐', () => {
    const [name] = placesOf(signed(han(20), '2024年10月28日', true));
    expect(name?.right).toBeCloseTo(28);
  });

  it('不加盖印章：署名右空二字，成文日期首字比署名首字右移二字', () => {
    const [name, date] = placesOf(signed(han(12), '2024年10月28日', false));
    expect(name?.right).toBeCloseTo(26);
    expect((date?.left ?? 0) - (name?.left ?? 0)).toBeCloseTo(2);
  });

  it('不加盖印章：成文日期长于署名时，成文日期右空二字，署名相应增加右空字数', () => {
    const [name, date] = placesOf(signed('示例大学', '2024年10月28日', false));
    expect(date?.right).toBeCloseTo(26);
    expect((date?.left ?? 0) - (name?.left ?? 0)).toBeCloseTo(2);
  });

  it('不加盖印章：成文日期不因右移二字越出版心', () => {
    const [, date] = placesOf(signed(han(8), '2024年10月28日', false));
    expect(date?.right).toBeLessThanOrEqual(28 + 1e-6);
  });
});

describe('附件说明（GB/T 9704—2012 7.3.4）', () => {
  const note = (...titles: string[]): Block => ({ kind: 'attachment-note', titles, source });

  it('一个附件：左空二字，不编号，回行与名称首字对齐', () => {
    const lines = placesOf(note(han(40)));
    expect(lines.map(({ left }) => Math.round(left * 10) / 10)).toEqual([2, 5]);
  });

  it('多个附件：依次编号，每一名称和回行都与名称首字对齐', () => {
    const report = set(note(han(30), '信息公开指南'));
    const texts = report.pages[0]?.lines.map(lineText) ?? [];
    expect(texts[0]).toMatch(/^附件：1\. 信息/);
    expect(texts[2]).toBe('2. 信息公开指南');
    const [first, turned, second] = placesOf(note(han(30), '信息公开指南'));
    expect(first?.left).toBeCloseTo(2);
    expect(second?.left).toBeCloseTo(5);
    expect(turned?.left).toBeCloseTo(5 + plainMetrics.advance('body', 0x31) * 3);
  });
});
