import { describe, expect, it } from 'vitest';
import { reportBlocks } from '@/lib/render/document';
import { reportPdf } from '@/lib/render/pdf';
import { verifyPrinted } from '@/lib/render/verify';
import { type Page, type PlacedLine, type TypesetReport, typeset } from '@/lib/typeset';
import { demoReport } from '../../../prisma/demo';
import { reportFonts } from '../pdf';
import { readPdf } from './pdf';
import { verifyPdf } from './verify-pdf';

const fonts = reportFonts({ env: { NODE_ENV: 'test', GONGKAI_FONTS: 'registry' } });
const content = demoReport();
const blocks = reportBlocks(content);
const metadata = { title: '示例', author: '示例', subject: '示例', keywords: '示例', createdAt: new Date(0) };

const textOf = (line: PlacedLine) => line.runs.map(({ text }) => text).join('');
/** The demo report's pages, spoilt, as a file; its faults. */
async function faultsOf(spoil: (report: TypesetReport) => void) {
  const report = typeset(blocks, fonts.metrics);
  spoil(report);
  const verified = verifyPdf(await reportPdf(report, fonts.pdf, metadata, false), content);
  if (!verified.ok) throw new Error(verified.message);
  return verified.value.faults;
}

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the demo report has no such thing');
  return value;
};
const pageOf = (report: TypesetReport, index: number): Page => found(report.pages[index]);
const isBody = (line: PlacedLine) => line.runs.every(({ role, size }) => role === 'body' && size === 15.75);
/** A full line of 28 characters of body text in one piece, which continues a paragraph. */
const fullLine = (page: Page) =>
  found(page.lines.slice(1).find((line) => isBody(line) && line.runs.length === 1 && [...textOf(line)].length === 28));
const move = (line: PlacedLine, x: number, y = 0) => {
  for (const run of line.runs) {
    run.x += x;
    run.y += y;
  }
};
const replace = (line: PlacedLine, at: number, character: string) => {
  const run = found(line.runs[0]);
  run.text = [...run.text].with(at, character).join('');
};
/** The page on which a table goes on. */
const continuedPage = (report: TypesetReport) =>
  found(report.pages.find(({ lines }) => lines.some((line) => textOf(line).includes('续表'))));
const isSmall = (line: PlacedLine) => (line.runs[0]?.size ?? 0) < 12;

describe('a verifier that finds what is spoilt', () => {
  it('has nothing to say of the report as it is set', async () => {
    expect(await faultsOf(() => undefined)).toEqual([]);
  });

  it('finds a line shifted to the side, and one between the lines', async () => {
    const faults = await faultsOf((report) => {
      move(fullLine(pageOf(report, 1)), 3);
      move(fullLine(pageOf(report, 2)), 0, 6);
    });
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'line-start', page: 2 }));
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'line-grid', page: 3 }));
  });

  it('finds characters out of their columns', async () => {
    const faults = await faultsOf((report) => {
      found(fullLine(pageOf(report, 1)).runs[0]).spacing = -0.2;
    });
    expect(faults).toMatchObject([{ rule: 'columns', page: 2 }]);
  });

  it('finds text beyond the type area', async () => {
    const faults = await faultsOf((report) => {
      const line = fullLine(pageOf(report, 1));
      move(line, 31.5);
    });
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'type-area', page: 2 }));
  });

  it('finds a 23rd line', async () => {
    const faults = await faultsOf((report) => {
      const { lines } = pageOf(report, 1);
      const last = structuredClone(found(lines.at(-1)));
      move(last, 0, 29.53125);
      lines.push(last);
    });
    expect(faults).toContainEqual(
      expect.objectContaining({ rule: 'lines', page: 2, message: '本页有23行，多于每页22行' }),
    );
  });

  it.each([
    ['head', 0, '，', '行首不能是“，”'],
    ['end', 27, '《', '行末不能是“《”'],
  ])('finds a mark at the wrong %s of a line', async (rule, at, mark, message) => {
    const faults = await faultsOf((report) => replace(fullLine(pageOf(report, 1)), at, mark));
    expect(faults).toContainEqual(expect.objectContaining({ rule, message, page: 2 }));
  });

  it('finds —— split over two lines', async () => {
    const faults = await faultsOf((report) => {
      const { lines } = pageOf(report, 1);
      const next = fullLine(pageOf(report, 1));
      const above = found(lines[lines.indexOf(next) - 1]);
      const run = found(above.runs.at(-1));
      run.text = `${run.text.slice(0, -1)}—`;
      replace(next, 0, '—');
    });
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'pair', page: 2 }));
  });

  it('finds a heading at a page’s foot', async () => {
    const faults = await faultsOf((report) => {
      const foot = found(pageOf(report, 0).lines.at(-1));
      const next = pageOf(report, 1).lines;
      next.splice(0, next.length, ...next.filter((line) => (line.runs[0]?.x ?? 0) > 100));
      for (const run of foot.runs) run.role = 'heading1';
      move(foot, 31.5);
      for (const run of foot.runs) run.text = run.text.slice(0, -2);
    });
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'heading-foot', page: 1 }));
  });

  it('finds the last line of a paragraph alone at a page’s head', async () => {
    const faults = await faultsOf((report) => {
      const page = found(report.pages.find(({ lines }) => (lines[0]?.runs[0]?.x ?? 99) < 80 && lines.length > 2));
      const second = found(page.lines[1]);
      page.lines.splice(1, 1);
      expect(textOf(second)).not.toBe('');
    });
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'widow' }));
  });

  it('finds a page number on the wrong side, too low, wrong or missing', async () => {
    const faults = await faultsOf((report) => {
      move(pageOf(report, 0).folio, -300);
      move(pageOf(report, 1).folio, 0, 4);
      found(pageOf(report, 2).folio.runs[0]).text = '— 9 —';
      pageOf(report, 3).folio.runs = [];
    });
    expect(faults.map(({ page, message }) => [page, message])).toEqual([
      [1, '单页码应居右空一字'],
      [2, '页码不在版心下7毫米处'],
      [3, '页码应为“— 3 —”，现为“— 9 —”'],
      [4, '没有页码'],
    ]);
  });

  it('finds a table’s head missing where the table goes on', async () => {
    const faults = await faultsOf((report) => {
      const page = continuedPage(report);
      const top = Math.min(...page.lines.filter(isSmall).map(({ runs }) => runs[0]?.y ?? 0));
      page.lines = page.lines.filter((line) => !isSmall(line) || (line.runs[0]?.y ?? 0) > top + 1);
    });
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'table-head', message: '续表没有重复表头' }));
  });

  it('finds 续表 missing', async () => {
    const faults = await faultsOf((report) => {
      const page = continuedPage(report);
      page.lines = page.lines.filter((line) => !textOf(line).includes('续表'));
    });
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'table-head', message: '转页的表格没有注明“续表”' }));
  });

  it('finds text that crosses a table’s rules', async () => {
    const faults = await faultsOf((report) => {
      move(
        found(
          continuedPage(report)
            .lines.filter(isSmall)
            .find((line) => textOf(line).startsWith('http')),
        ),
        60,
      );
    });
    expect(faults.map(({ rule }) => rule)).toContain('cell');
  });

  it('finds a lost character, and says which', async () => {
    const faults = await faultsOf((report) => {
      const run = found(fullLine(pageOf(report, 1)).runs[0]);
      run.text = `${run.text.slice(0, 10)}${run.text.slice(11)}`;
    });
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'lost' }));
  });

  it('finds a character lost in a table', async () => {
    const faults = await faultsOf((report) => {
      const link = found(
        report.pages.flatMap(({ lines }) => lines).findLast((line) => isSmall(line) && textOf(line).includes('http')),
      );
      const run = found(link.runs[0]);
      run.text = run.text.replace('http', 'htp');
    });
    expect(faults).toMatchObject([{ rule: 'lost' }]);
  });

  it('finds a heading without its bookmark, and a bookmark without its heading', async () => {
    const faults = await faultsOf((report) => {
      const [first] = report.bookmarks.splice(1, 1);
      report.bookmarks.push({ ...found(first), level: 1, title: '无此标题' });
    });
    expect(faults.map(({ rule }) => rule)).toContain('bookmark');
    expect(faults).toContainEqual(expect.objectContaining({ message: '书签“无此标题”没有指向它的标题' }));
  });
});

describe('tags', () => {
  it('are missed where text stands outside them, and where a page number stands inside', async () => {
    const read = readPdf(await reportPdf(typeset(blocks, fonts.metrics), fonts.pdf, metadata, false));
    if (!read.ok) throw new Error(read.message);
    const glyphs = found(read.value.pages[0]).glyphs;
    found(glyphs[0]).tag = '';
    found(glyphs.at(-1)).tag = 'P';
    expect(verifyPrinted(read.value).map(({ message }) => message)).toEqual([
      '“示例大学”没有标记，朗读时会漏掉',
      '页码没有标为非正文',
    ]);
  });
});

describe('files that cannot be read back', () => {
  it.each([
    ['nothing', ''],
    ['a text', '一、概述'],
    ['a broken file', '%PDF-1.7\nstartxref\n9\n%%EOF'],
  ])('are refused: %s', (_, text) => {
    expect(verifyPdf(Buffer.from(text))).toMatchObject({ ok: false, code: 'invalid' });
  });
});
