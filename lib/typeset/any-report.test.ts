import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from './block';
import { AREA, GRID, SIZE, TURNED_AREA } from './geometry';
import type { Page, PlacedLine, TypesetReport } from './page';
import { lineText, plainMetrics } from './testing';
import { typeset } from './typeset';

/** Words as reports have them, the awkward ones among them often. */
const words = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.string({ unit: fc.constantFrom(...'学校信息公开工作年度报告'), minLength: 1, maxLength: 30 }),
      },
      { weight: 3, arbitrary: fc.constantFrom('，', '。', '、', '；', '《', '》', '（', '）', '“', '”', '——', '……') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('29.5万人', '2023年9月1日', '〔2014〕23号', 'Information', '𠮷龘囧', '12.7%'),
      },
      {
        weight: 1,
        arbitrary: fc.constant('https://xxgk.example.edu.cn/info/1021/a_long-name/list.htm?id=3&type=report'),
      },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) => `学${pieces.join('')}`);

/** A block that knows its place in the report. */
type Made = (part: string) => Block;
const at = (part: string) => ({ part, path: '' });
const run = (text: string) => ({ role: 'body' as const, text });
const paragraph = words.map(
  (text): Made =>
    (part) => ({ kind: 'paragraph', runs: [run(text)], source: at(part) }),
);
const heading = fc.string({ unit: fc.constantFrom(...'总体情况及主要做法'), minLength: 2, maxLength: 40 }).map(
  (text): Made =>
    (part) => ({ kind: 'heading', runs: [run(text)], source: at(part) }),
);
const table = fc
  .record({
    rows: fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 120 })), { minLength: 1, maxLength: 30 }),
    turned: fc.boolean(),
  })
  .map(
    ({ rows, turned }): Made =>
      (part) => {
        const cell = (text: string) => ({ paragraphs: [[run(text)]], source: at(part) });
        const groups = rows.map(([group]) => group).sort();
        const block: TableBlock = {
          kind: 'table',
          title: '一览表',
          continuedTitle: '一览表（续表）',
          columns: [80, 230, 130].map((width) => ({ width, align: 'left' })),
          head: ['类别', '事项', '链接'].map(cell),
          rows: rows.map(([, length], i) => ({
            group: String(groups[i]),
            cells: [`类${groups[i]}`, '项'.repeat(length), `行${i}`].map(cell),
          })),
          merged: [0],
          turned,
          source: at(part),
        };
        return block;
      },
  );
const signature = fc.boolean().map(
  (sealed): Made =>
    (part) => ({ kind: 'signature', school: '示例大学', date: '2024年10月28日', sealed, source: at(part) }),
);
const note: fc.Arbitrary<Made> = fc.constant((part) => ({
  kind: 'attachment-note',
  titles: ['情况表', '指南'],
  source: at(part),
}));
const attachment: fc.Arbitrary<Made> = fc.constant((part) => ({
  kind: 'attachment',
  label: '附件1',
  title: '情况表',
  source: at(part),
}));

const report = fc
  .record({
    body: fc.array(
      fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 3, arbitrary: heading }, { weight: 1, arbitrary: table }),
      { minLength: 1, maxLength: 30 },
    ),
    last: paragraph,
    closing: fc.tuple(signature).chain(([signed]) => fc.constantFrom([signed], [])),
    noted: fc.constantFrom<Made[]>([], []),
    attached: fc.array(fc.oneof(paragraph, table), { maxLength: 3 }),
  })
  .chain(({ body, last, closing, attached }) =>
    fc
      .tuple(fc.boolean(), note, attachment)
      .map(([noted, said, label]) => [
        ...body,
        last,
        ...(noted ? [said] : []),
        ...closing,
        ...(noted ? [label, ...attached] : []),
      ]),
  )
  .map((made) => made.map((make, i) => make(String(i))));

type Printed = { blocks: Block[]; set: TypesetReport };
const check = (assertion: (printed: Printed) => void, numRuns = 150) =>
  fc.assert(
    fc.property(report, (blocks) => assertion({ blocks, set: typeset(blocks, plainMetrics) })),
    { numRuns },
  );

const isBody = ({ runs }: PlacedLine) => runs[0]?.size === SIZE.three;
const areaOf = ({ turned }: Page) => (turned ? TURNED_AREA : AREA);
const blockOf = (blocks: readonly Block[], line?: PlacedLine) => blocks[Number(line?.source.part)];
/** Number of a block's lines on each page that has any. */
const linesByPage = ({ pages }: TypesetReport, part: string) =>
  pages.map(({ lines }) => lines.filter(({ source }) => source.part === part).length).filter((count) => count > 0);

describe('pages of any report', () => {
  it('have at most 22 lines, 15 on a turned sheet, all on the grid and inside the type area', () => {
    check(({ set }) => {
      for (const page of set.pages) {
        const area = areaOf(page);
        const body = page.lines.filter(isBody);
        expect(body.length).toBeLessThanOrEqual(area.lines);
        for (const { runs } of body) {
          const row = ((runs[0]?.y ?? 0) - area.top - SIZE.three * 0.88) / GRID.pitch;
          expect(Math.abs(row - Math.round(row))).toBeLessThan(1e-6);
        }
        for (const { x, y } of page.lines.flatMap(({ runs }) => runs)) {
          expect(x).toBeGreaterThanOrEqual(area.left - 0.01);
          expect(y).toBeLessThanOrEqual(area.bottom);
        }
      }
    });
  });

  it('never end with a heading that something follows', () => {
    check(({ blocks, set }) => {
      set.pages.slice(0, -1).forEach(({ lines }) => {
        const last = Number(lines.at(-1)?.source.part);
        const next = blocks[last + 1];
        if (blocks[last]?.kind === 'heading') expect(next?.kind).toBe('attachment');
      });
    });
  });

  it('have no line of a paragraph alone at their foot or head', () => {
    check(({ blocks, set }) => {
      blocks.forEach(({ kind, source }) => {
        const counts = kind === 'paragraph' ? linesByPage(set, source.part) : [];
        if (counts.length > 1) expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
      });
    });
  });

  it('keep headings, 附件说明 and signatures whole, the signature never alone', () => {
    check(({ blocks, set }) => {
      blocks.forEach(({ kind, source }) => {
        if (kind === 'paragraph' || kind === 'table' || kind === 'attachment') return;
        expect(linesByPage(set, source.part)).toHaveLength(1);
      });
      for (const { lines } of set.pages) {
        const kinds = new Set(lines.map((line) => blockOf(blocks, line)?.kind));
        if (kinds.has('signature'))
          expect([...kinds].some((kind) => kind === 'paragraph' || kind === 'table')).toBe(true);
      }
    });
  });

  it('begin an attachment anew: 附件 in line 1, its title in line 3, the number going on', () => {
    check(({ blocks, set }) => {
      const part = blocks.find(({ kind }) => kind === 'attachment')?.source.part;
      if (part === undefined) return;
      const page = set.pages.find(({ lines }) => lines.some(({ source }) => source.part === part));
      const rows = page?.lines
        .filter(({ source }) => source.part === part)
        .map(({ runs }) => Math.round(((runs[0]?.y ?? 0) - areaOf(page).top) / GRID.pitch - 0.3));
      expect(page?.lines[0]?.source.part).toBe(part);
      expect(rows).toEqual([0, 2]);
      expect(set.pages.map(({ number }) => number)).toEqual(set.pages.map((_, i) => i + 1));
    });
  });
});

describe('tables of any report', () => {
  it('split no row that a page can hold, repeat their head, 续表 and category', () => {
    check(({ blocks, set }) => {
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        const own = ({ source }: PlacedLine) => source.part === block.source.part;
        const parts = set.pages.map(({ lines }) => lines.filter(own).map(lineText)).filter(({ length }) => length > 0);
        parts.forEach((lines, i) => {
          expect(lines.slice(0, 4)).toEqual([i === 0 ? '一览表' : '一览表（续表）', '类别', '事项', '链接']);
          expect(lines[4]).toMatch(/^类\d$/);
        });
        const rowsOf = (lines: string[]) => lines.filter((text) => /^行\d+$/.test(text));
        const all = parts.flatMap(rowsOf);
        expect(all).toEqual(block.rows.map((_, i) => `行${i}`));
        const lengths = block.rows.map(({ cells }) => cells[1]?.paragraphs[0]?.[0]?.text.length ?? 0);
        const printed = parts.map((lines) => lines.filter((text) => /^项+$/.test(text)).join('').length);
        let row = 0;
        parts.forEach((lines, i) => {
          const count = rowsOf(lines).length;
          expect(printed[i]).toBe(lengths.slice(row, row + count).reduce((a, b) => a + b, 0));
          row += count;
        });
      }
    });
  });
});
