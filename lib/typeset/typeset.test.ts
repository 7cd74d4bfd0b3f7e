import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, TableBlock, TableRow } from './block';
import { AREA, GRID, SIZE } from './geometry';
import { han, lineText, plainMetrics, printedText } from './testing';
import { typeset } from './typeset';

const source = { part: 'overview', path: 'prose.0' };
const words = '信息公开工作年度报告';
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ role: 'body', text }], source });
const heading = (text: string): Block => ({ kind: 'heading', runs: [{ role: 'heading1', text }], source });
/** Paragraphs of `lines` full lines each. */
const lines = (count: number) => paragraph(han(28 * count - 2));

const set = (...blocks: Block[]) => typeset(blocks, plainMetrics);
const linesOf = (report: ReturnType<typeof set>, page: number) => report.pages[page]?.lines.map(lineText) ?? [];
const lineOf = (y: number) => Math.round((y - AREA.top - SIZE.three * 0.88) / GRID.pitch);

const cell = (text: string) => ({ paragraphs: [[{ role: 'body' as const, text }]], source });
const row = (group: string, ...texts: string[]): TableRow => ({ group, cells: texts.map(cell) });
const table = (rows: TableRow[], merged = [0]): TableBlock => ({
  kind: 'table',
  title: '一览表',
  continuedTitle: '一览表（续表）',
  columns: [80, 200, 150].map((width) => ({ width, align: 'left' })),
  head: ['类别', '事项', '链接'].map(cell),
  rows,
  merged,
  source,
});

describe('pages', () => {
  it('hold 22 lines on the grid', () => {
    const report = set(lines(22), lines(22), lines(4));
    expect(report.pages.map((page) => page.lines.length)).toEqual([22, 22, 4]);
    const ys = report.pages[0]?.lines.map((line) => line.runs[0]?.y ?? 0) ?? [];
    ys.forEach((y, i) => {
      expect(y).toBeCloseTo(AREA.top + i * GRID.pitch + 0.88 * SIZE.three);
    });
    expect(Math.max(...ys)).toBeLessThan(AREA.bottom);
  });

  it('number odd pages right and even pages left, one character in, 7 mm below the type area', () => {
    const report = set(lines(30));
    const folios = report.pages.map(({ folio }) => folio.runs[0]);
    expect(folios.map((run) => run?.text)).toEqual(['— 1 —', '— 2 —']);
    expect((folios[0]?.x ?? 0) + (folios[0]?.width ?? 0)).toBeCloseTo(AREA.right - SIZE.four);
    expect(folios[1]?.x).toBeCloseTo(AREA.left + SIZE.four);
    expect(folios[0]?.y).toBeGreaterThan(AREA.bottom + 19);
  });

  it('never end with a heading or a stack of headings', () => {
    for (let before = 15; before <= 22; before++) {
      const report = set(lines(before), heading('一、概述'), heading('（一）总体情况'), lines(5));
      expect(linesOf(report, 0).at(-1)).not.toMatch(/概述|总体情况/);
    }
  });

  it('never end with a heading whose short paragraph must stay with the signature', () => {
    const signature: Block = { kind: 'signature', school: '示例大学', date: '2024年10月28日', sealed: true, source };
    for (let before = 12; before <= 22; before++) {
      const report = set(lines(before), heading('（一）工作机制'), lines(2), signature);
      for (const page of report.pages.keys()) expect(linesOf(report, page).at(-1)).not.toMatch('工作机制');
    }
  });

  it('neither begin nor end with a single line of a paragraph', () => {
    for (let before = 18; before <= 22; before++) {
      for (let length = 2; length <= 6; length++) {
        const report = set(lines(before), lines(length));
        const onNext = linesOf(report, 1).length;
        expect(onNext === 1 || (onNext > 0 && onNext < length && length - onNext === 1)).toBe(false);
      }
    }
  });

  it('keep two lines with the signature', () => {
    const signature: Block = { kind: 'signature', school: '示例大学', date: '2024年10月28日', sealed: true, source };
    for (let before = 15; before <= 22; before++) {
      const report = set(lines(before), signature);
      const last = linesOf(report, report.pages.length - 1);
      expect(last.slice(-2)).toEqual(['示例大学', '2024年10月28日']);
      expect(last.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('set an attachment on a new page: label in line 1, title in line 3', () => {
    const report = set(lines(3), { kind: 'attachment', label: '附件', title: '目录', source }, lines(2));
    expect(linesOf(report, 1).slice(0, 2)).toEqual(['附件', '目录']);
    const ys = report.pages[1]?.lines.map((line) => lineOf(line.runs[0]?.y ?? 0));
    expect(ys?.slice(0, 3)).toEqual([0, 2, 4]);
  });

  it('lose nothing of a title, school or attachment name longer than a page', () => {
    const title: Block = { kind: 'title', lines: [han(500), han(500)], source };
    const note: Block = { kind: 'attachment-note', titles: [han(500), han(400)], source };
    const signature: Block = { kind: 'signature', school: han(500), date: '2024年10月28日', sealed: true, source };
    const report = set(title, note, signature);
    expect(printedText(report).match(/信/g)).toHaveLength(240);
    for (const page of report.pages) {
      for (const { runs } of page.lines) expect(runs[0]?.y).toBeLessThanOrEqual(AREA.bottom);
    }
  });

  it('hold at least one page', () => {
    expect(set().pages).toHaveLength(1);
  });

  it('name characters that no font has, with their places', () => {
    expect(set(paragraph('名单：囧')).missing).toEqual([{ character: '囧', source }]);
  });

  it('make links clickable over every line they stand on', () => {
    const link = 'https://xxgk.example.edu.cn/info/1021/';
    const report = set({
      kind: 'paragraph',
      runs: [
        { role: 'body', text: han(20) },
        { role: 'body', text: link, link },
      ],
      source,
    });
    expect(report.pages[0]?.links.map(({ url }) => url)).toEqual([link, link]);
  });
});

describe('tables', () => {
  const rows = (count: number, group = (i: number) => String(Math.floor(i / 6))) =>
    Array.from({ length: count }, (_, i) => row(group(i), `类别${group(i)}`, `事项${i}：${han(25)}`, `链接${i}`));

  it('repeat head, 续表 and category on every page they go on', () => {
    const report = set(table(rows(60)));
    expect(report.pages.length).toBeGreaterThan(1);
    report.pages.forEach((_, page) => {
      const text = linesOf(report, page);
      expect(text[0]).toBe(page === 0 ? '一览表' : '一览表（续表）');
      expect(text.slice(1, 4)).toEqual(['类别', '事项', '链接']);
      expect(text[4]).toMatch(/^类别\d+$/);
    });
  });

  it('split no row and stay inside the type area', () => {
    const report = set(lines(7), table(rows(60)));
    for (const page of report.pages) {
      const text = page.lines.map(lineText).join('');
      const items = [...text.matchAll(/事项(\d+)：/g)].map((match) => match[1]);
      const links = [...text.matchAll(/链接(\d+)/g)].map((match) => match[1]);
      expect(links).toEqual(items);
      for (const rule of page.rules) expect(rule.y2).toBeLessThanOrEqual(AREA.bottom + 0.1);
    }
  });

  it('leave fewer than three rows neither at a page’s foot nor at its head', () => {
    for (let before = 1; before < 22; before++) {
      for (const page of set(lines(before), table(rows(30))).pages) {
        const items =
          page.lines
            .map(lineText)
            .join('')
            .match(/链接\d+/g) ?? [];
        expect([0, 1, 2]).not.toContain(items.length || 3);
      }
    }
  });

  it('split only a row taller than a page, and lose nothing of it', () => {
    const report = set(table([row('a', '类别', han(2_000), '链接')]));
    expect(report.pages.length).toBeGreaterThan(1);
    expect(printedText(report).match(/信/g)).toHaveLength(200);
  });

  it('leave a row with the signature', () => {
    const signature: Block = { kind: 'signature', school: '示例大学', date: '2024年10月28日', sealed: false, source };
    for (let count = 8; count < 20; count++) {
      const report = set(table(rows(count)), signature);
      expect(report.pages.at(-1)?.lines.map(lineText).join('')).toContain(`链接${count - 1}`);
    }
  });

  it('give a category the room its words need', () => {
    const report = set(table([row('a', han(40), '一', '二'), row('b', '乙', '三', '四')]));
    const page = report.pages[0];
    const [second] = page?.lines.filter((line) => lineText(line) === '乙') ?? [];
    const category = page?.lines.filter(({ runs }) => runs[0]?.x === second?.runs[0]?.x) ?? [];
    const ys = category.map(({ runs }) => runs[0]?.y ?? 0);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });
});

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...`${words}，。《》（）—aA1 `), maxLength: 400 }).map(paragraph),
  fc.integer({ min: 1, max: 40 }).map((n) => heading(`一、${han(n)}`)),
  fc
    .array(fc.integer({ min: 0, max: 300 }), { maxLength: 12 })
    .map((lengths) =>
      table(lengths.map((length, i) => row(String(i % 3), '类', han(length), 'https://example.edu.cn/a/b'))),
    ),
);

describe('any report', () => {
  it('prints every character of its prose once and in order', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyBlock.filter(({ kind }) => kind !== 'table'),
          { maxLength: 30 },
        ),
        (blocks) => {
          const words = blocks.flatMap((block) => ('runs' in block ? block.runs.map((run) => run.text) : []));
          expect(printedText(set(...blocks))).toBe(words.join('').replace(/\s/g, ''));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('stays inside the type area and gives the same pages again', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 30 }), (blocks) => {
        const report = set(...blocks);
        for (const run of report.pages.flatMap((page) => page.lines.flatMap((line) => line.runs))) {
          expect(run.x).toBeGreaterThanOrEqual(AREA.left - 0.01);
          // Half of a mark at a line's end is blank.
          expect(run.x + run.width).toBeLessThanOrEqual(AREA.right + SIZE.three / 2 + 0.01);
          expect(run.y).toBeLessThanOrEqual(AREA.bottom);
        }
        expect(set(...blocks)).toEqual(report);
      }),
      { numRuns: 50 },
    );
  });
});
