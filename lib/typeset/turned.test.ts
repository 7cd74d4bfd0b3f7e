import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from './block';
import { AREA, mm, pageSize, SIZE, TURNED_AREA } from './geometry';
import { lineText, plainMetrics } from './testing';
import { typeset } from './typeset';

const source = { part: 'checklist', path: 'prose.0' };
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ role: 'body', text }], source });
const heading = (text: string): Block => ({ kind: 'heading', runs: [{ role: 'heading1', text }], source });
const signature: Block = { kind: 'signature', school: '示例大学', date: '2024年10月28日', sealed: true, source };
const cell = (text: string) => ({ paragraphs: [[{ role: 'body' as const, text }]], source });
const table = (rows: number): TableBlock => ({
  kind: 'table',
  title: '',
  continuedTitle: '一览表（续表）',
  columns: [mm(100), mm(125)].map((width) => ({ width, align: 'left' })),
  head: ['事项', '链接'].map(cell),
  rows: Array.from({ length: rows }, (_, i) => ({ cells: [`事项${i}`, `链接${i}`].map(cell) })),
  merged: [],
  turned: true,
  source,
});

const set = (...blocks: Block[]) => typeset(blocks, plainMetrics);

describe('a table on turned sheets', () => {
  it('takes its headings with it and leaves the text before and after upright', () => {
    const { pages } = set(paragraph('学校公开信息。'), heading('八、情况表'), table(30), paragraph('特此说明。'));
    expect(pages.map(({ turned }) => turned)).toEqual([false, true, true, false]);
    expect(pages[1]?.lines.map(lineText)[0]).toBe('八、情况表');
    expect(pages[2]?.lines.map(lineText)[0]).toBe('一览表（续表）');
    expect(pages[3]?.lines.map(lineText)).toEqual(['特此说明。']);
  });

  it('keeps the signature with its last rows', () => {
    for (let rows = 10; rows < 30; rows++) {
      const last = set(heading('八、情况表'), table(rows), signature).pages.at(-1);
      expect(last?.turned).toBe(true);
      expect(last?.lines.map(lineText)).toContain(`链接${rows - 1}`);
      expect(last?.lines.map(lineText).at(-1)).toBe('2024年10月28日');
    }
  });

  it('stays inside the type area of the turned sheet', () => {
    const { width } = pageSize(true);
    expect([TURNED_AREA.left, TURNED_AREA.top]).toEqual([mm(35), AREA.left]);
    expect(width - TURNED_AREA.right).toBeCloseTo(AREA.top, 0);
    for (const page of set(heading('八、情况表'), table(60), signature).pages) {
      for (const { x1, x2, y2 } of page.rules) {
        expect(x1).toBeGreaterThanOrEqual(TURNED_AREA.left - 0.1);
        expect(x2).toBeLessThanOrEqual(TURNED_AREA.right + 0.1);
        expect(y2).toBeLessThanOrEqual(TURNED_AREA.bottom + 0.1);
      }
    }
  });

  it('leaves the page number where it is on upright sheets', () => {
    const [first, second] = set(table(30)).pages.map(({ folio }) => folio.runs[0]);
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(AREA.right - SIZE.four);
    expect(second?.x).toBeCloseTo(AREA.left + SIZE.four);
    expect(first?.y).toBeCloseTo(second?.y ?? 0);
  });
});
