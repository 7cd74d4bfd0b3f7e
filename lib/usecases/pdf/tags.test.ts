import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportBlocks } from '@/lib/render/document';
import { demoReport } from '../../../prisma/demo';
import { renderReportPdf } from './render-report-pdf';
import { bare, extractedText, hasPdftotext } from './testing';

const fonts = { env: { NODE_ENV: 'test', GONGKAI_FONTS: 'registry' } } as const;
const render = async (draft = false) =>
  (await renderReportPdf(demoReport(), { draft, createdAt: new Date(0), fonts })).pdf;

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

describe.skipIf(!hasPdftotext)('the tags of the PDF (skipped without poppler)', () => {
  it('are announced, and hold the headings of the report as headings', async () => {
    const pdf = await render();
    expect(pdfinfo(pdf)).toMatch(/Tagged:\s+yes/);
    const tags = tagged(pdfinfo(pdf, '-struct-text'));
    const headings = reportBlocks(demoReport()).flatMap((block) =>
      block.kind === 'heading' && block.bookmark
        ? [[`H${block.bookmark.level}`, bare(block.runs.map(({ text }) => text).join(''))]]
        : [],
    );
    expect(tags.filter(({ tag }) => /^H\d$/.test(tag)).map(({ tag, text }) => [tag, bare(text)])).toEqual(headings);
    expect(headings.length).toBeGreaterThan(8);
  });

  it('hold the text in order, without page numbers', async () => {
    const pdf = await render();
    const tags = tagged(pdfinfo(pdf, '-struct-text')).map(({ text }) => text);
    const sorted = (words: string) => [...words].sort().join('');
    expect(sorted(bare(tags.join('')))).toBe(sorted(extractedText(pdf, 'raw')));
    const paragraphs = reportBlocks(demoReport()).flatMap((block) =>
      block.kind === 'paragraph' ? [bare(block.runs.map(({ text }) => text).join(''))] : [],
    );
    const elements = tags.map(bare);
    let at = -1;
    for (const paragraph of paragraphs) {
      const found = elements.indexOf(paragraph, at + 1);
      expect(found, paragraph).toBeGreaterThan(at);
      at = found;
    }
  });

  it('make tables of rows of cells under heads of columns', async () => {
    const tree = pdfinfo(await render(), '-struct');
    const count = (tag: string) => tree.match(new RegExp(`^\\s*${tag}\\b`, 'gm'))?.length ?? 0;
    const tables = reportBlocks(demoReport()).filter(({ kind }) => kind === 'table').length;
    expect(count('Table')).toBeGreaterThan(tables);
    expect(count('TR')).toBeGreaterThan(50 + count('Table'));
    expect(count('TD')).toBeGreaterThan(150);
    expect(tree.match(/Scope/g)).toHaveLength(count('TH'));
  });

  it('leave out 草稿', async () => {
    expect(pdfinfo(await render(true), '-struct-text')).toBe(pdfinfo(await render(), '-struct-text'));
  });
});
