import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from './block';
import type { PlacedLine } from './page';
import { han, lineText, plainMetrics } from './testing';
import { typeset } from './typeset';

const source = { part: 'checklist', path: '' };
const cell = (text: string) => ({ paragraphs: [[{ role: 'body' as const, text }]], source });
const heading: Block = { kind: 'heading', runs: [{ role: 'heading1', text: '八、情况表' }], source };
const signature: Block = { kind: 'signature', school: '示例大学', date: '2024年10月28日', sealed: true, source };
/** Rows of so many characters each; 17 stand on a line. */
const table = (lengths: number[], group = '类'): TableBlock => ({
  kind: 'table',
  title: '',
  continuedTitle: '续表',
  columns: [60, 200, 100].map((width) => ({ width, align: 'left' })),
  head: ['类别', '事项', '行'].map(cell),
  rows: lengths.map((length, i) => ({ group: '甲', cells: [group, han(length), `行${i}`].map(cell) })),
  merged: [0],
  source,
});
const pagesOf = (...blocks: Block[]): string[][] =>
  typeset(blocks, plainMetrics).pages.map(({ lines }) => lines.map(lineText));
const bottomOf = ({ runs }: PlacedLine) => runs[0]?.y ?? 0;

describe('a table and its neighbours', () => {
  it('divides a last row so tall that the signature would stand alone, and no other', () => {
    for (const length of [300, 500, 600, 640]) {
      const pages = pagesOf(table([40, length]), signature);
      const last = pages.at(-1) ?? [];
      expect(last.slice(-2)).toEqual(['示例大学', '2024年10月28日']);
      expect(last.slice(0, -2).join('')).toMatch(/[信息公开工作年度报告]{4}/);
      expect(pages.flat().join('').match(/信/g)).toHaveLength(4 + length / 10);
    }
  });

  it('divides a first row that leaves no room for its heading, so that no heading stands alone', () => {
    for (const length of [500, 600, 640]) {
      const [first = []] = pagesOf(heading, table([length, 40, 40]));
      expect(first[0]).toBe('八、情况表');
      expect(first.join('')).toContain('行0');
    }
  });

  it('begins above the page’s end with two rows where these are tall, never with one', () => {
    const text = (lines: number): Block => ({
      kind: 'paragraph',
      runs: [{ role: 'body', text: han(28 * lines - 2) }],
      source,
    });
    const rowsBelow = (lines: number, length: number) =>
      (pagesOf(text(lines), table(new Array(12).fill(length)))[0] ?? []).filter((line) => line.startsWith('行'))
        .length - 1;
    expect(rowsBelow(13, 100)).toBe(2);
    expect(rowsBelow(16, 100)).toBe(-1);
    expect(rowsBelow(18, 10)).toBe(3);
    expect(rowsBelow(19, 10)).toBe(-1);
  });

  it('gives merged cells room on every page, also beside a row that fills one', () => {
    for (const lengths of [
      [10, 620, 10],
      [10, 10, 620],
      [620, 10, 10],
    ]) {
      for (const { lines, rules } of typeset([table(lengths, '财务资产及收费信息'.repeat(4))], plainMetrics).pages) {
        const bottom = Math.max(...rules.map(({ y2 }) => y2));
        for (const line of lines) expect(bottomOf(line)).toBeLessThan(bottom);
      }
    }
  });
});
