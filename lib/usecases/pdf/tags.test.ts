import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportBlocks } from '@/lib/render/document';
import type { Block } from '@/lib/typeset';
import { demoReport } from '../../../prisma/demo';
import { renderReportPdf } from './render-report-pdf';
import { bare, hasPdftotext } from './testing';

const fonts = { env: { NODE_ENV: 'test', GONGKAI_FONTS: 'registry' } } as const;
const pdfs = new Map<boolean, Promise<Uint8Array>>();
const render = (draft = false): Promise<Uint8Array> => {
  const pdf =
    pdfs.get(draft) ?? renderReportPdf(demoReport(), { draft, createdAt: new Date(0), fonts }).then((r) => r.pdf);
  pdfs.set(draft, pdf);
  return pdf;
};

function pdfinfo(pdf: Uint8Array, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    writeFileSync(join(folder, 'report.pdf'), pdf);
    return execFileSync('pdfinfo', [...options, join(folder, 'report.pdf')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words of the tags, each as the element that holds it and what it says. */
function tagged(tree: string) {
  const found: { tag: string; text: string }[] = [];
  for (const line of tree.split('\n')) {
    const [, words] = /^\s*"(.*)"$/.exec(line) ?? [];
    const [, tag] = /^\s*(\w+)/.exec(line) ?? [];
    const last = found.at(-1);
    if (words !== undefined && last) last.text += words;
    else if (tag !== undefined) found.push({ tag, text: '' });
  }
  return found;
}

/** The words of a block in the order in which they are heard; merged cells once. */
function wordsOf(block: Block): string {
  const runs = (words: readonly { text: string }[]) => words.map(({ text }) => text).join('');
  switch (block.kind) {
    case 'title':
      return block.lines.join('');
    case 'addressee':
      return block.text;
    case 'heading':
    case 'paragraph':
      return runs(block.runs);
    case 'attachment-note':
      return `附件：${block.titles.map((title, i) => `${block.titles.length > 1 ? `${i + 1}. ` : ''}${title}`).join('')}`;
    case 'signature':
      return block.school + block.date;
    case 'attachment':
      return block.label + block.title;
    case 'table': {
      const rows = block.rows.map(({ cells, group }, i) =>
        cells.filter((_, column) => !block.merged.includes(column) || !group || block.rows[i - 1]?.group !== group),
      );
      return (
        block.title +
        [block.head, ...rows]
          .flat()
          .flatMap(({ paragraphs }) => paragraphs.map(runs))
          .join('')
      );
    }
  }
}

const headingOf = (block: Block): [string, string][] => {
  const words = (runs: readonly { text: string }[]) => bare(runs.map(({ text }) => text).join(''));
  if (!('bookmark' in block) || !block.bookmark || block.kind === 'table') return [];
  const tag = `H${block.bookmark.level}`;
  if (block.kind === 'attachment') return [[tag, bare(block.label + block.title)]];
  return [[tag, words(block.kind === 'paragraph' ? block.runs.filter(({ lead }) => lead) : block.runs)]];
};

describe.skipIf(!hasPdftotext)('the tags of the PDF (skipped without poppler)', () => {
  it('are announced, and hold the headings of the report, those that run into paragraphs too, as headings', async () => {
    const pdf = await render();
    expect(pdfinfo(pdf)).toMatch(/Tagged:\s+yes/);
    const tags = tagged(pdfinfo(pdf, '-struct-text'));
    const headings = reportBlocks(demoReport()).flatMap(headingOf);
    expect(tags.filter(({ tag }) => /^H\d$/.test(tag)).map(({ tag, text }) => [tag, bare(text)])).toEqual(headings);
    expect(new Set(headings.map(([tag]) => tag)).size).toBeGreaterThan(2);
  });

  it('hold the text of the report once and in order, without page numbers and repeated heads', async () => {
    const heard = tagged(pdfinfo(await render(), '-struct-text')).map(({ text }) => text);
    expect(bare(heard.join(''))).toBe(bare(reportBlocks(demoReport()).map(wordsOf).join('')));
  });

  it('make one table of each, however many pages it takes, of rows of equally many cells', async () => {
    const tree = pdfinfo(await render(), '-struct');
    const count = (tag: string) => tree.match(new RegExp(`^\\s*${tag}\\b`, 'gm'))?.length ?? 0;
    const tables = reportBlocks(demoReport()).filter((block) => block.kind === 'table');
    expect(count('Table')).toBe(tables.length);
    expect(count('TR')).toBe(tables.reduce((sum, { rows }) => sum + 1 + rows.length, 0));
    expect(count('TH')).toBe(tables.reduce((sum, { head }) => sum + head.length, 0));
    expect(tree.match(/Scope \/Column/g)).toHaveLength(count('TH'));
    const spans = [...tree.matchAll(/RowSpan (\d+)/g)].reduce((sum, [, rows]) => sum + Number(rows) - 1, 0);
    expect(spans).toBeGreaterThan(0);
    expect(count('TD') + spans).toBe(
      tables.reduce((sum, { rows }) => sum + rows.flatMap(({ cells }) => cells).length, 0),
    );
  });

  it('hold every link with its annotations', async () => {
    const tree = pdfinfo(await render(), '-struct');
    expect(tree.match(/^\s*Link /gm)?.length).toBeGreaterThan(50);
    expect(tree.match(/^\s*Object \d+/gm)).toHaveLength(
      Buffer.from(await render())
        .toString('latin1')
        .match(/\/Subtype\s*\/Link/g)?.length ?? 0,
    );
  });

  it('leave out 草稿', async () => {
    expect(pdfinfo(await render(true), '-struct-text')).toBe(pdfinfo(await render(), '-struct-text'));
  });
});
