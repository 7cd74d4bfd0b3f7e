import { spawnSync } from 'node:child_process';
import { reportBlocks } from '@/lib/render/document';
import type { ReportContent } from '@/lib/report';
import type { Block, Cell } from '@/lib/typeset';

const cellText = ({ paragraphs }: Cell): string =>
  paragraphs
    .flat()
    .map(({ text }) => text)
    .join('');

function words(block: Block): string {
  switch (block.kind) {
    case 'title':
      return block.lines.join('');
    case 'addressee':
      return block.text;
    case 'heading':
    case 'paragraph':
      return block.runs.map(({ text }) => text).join('');
    case 'table': {
      // The cells that rows of one group share may be printed once.
      const own = block.rows.flatMap(({ cells }) => cells.filter((_, column) => !block.merged.includes(column)));
      return block.title + [...block.head, ...own].map(cellText).join('');
    }
    case 'attachment-note':
      return block.titles.join('');
    case 'signature':
      return block.school + block.date;
    case 'attachment':
      return block.label + block.title;
  }
}

const tally = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFKC').replace(/\s/g, '')) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
};

const poppler = (tool: string, args: string[], pdf: Uint8Array): string | undefined => {
  const { status, stdout } = spawnSync(tool, args, { input: pdf, encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? stdout : undefined;
};

/** What poppler reads in a PDF: its pages, and how many of the report's characters it lacks; undefined without poppler. */
export function printed(pdf: Uint8Array, content: ReportContent): { pages?: number; missing?: number } {
  const pages = /^Pages:\s+(\d+)/m.exec(poppler('pdfinfo', ['-'], pdf) ?? '')?.[1];
  const text = poppler('pdftotext', ['-', '-'], pdf);
  if (text === undefined) return {};
  const found = tally(text);
  const wanted = tally(reportBlocks(content).map(words).join(''));
  const lacking = [...wanted].map(([character, count]) => Math.max(0, count - (found.get(character) ?? 0)));
  return { pages: pages === undefined ? undefined : Number(pages), missing: lacking.reduce((a, b) => a + b, 0) };
}
