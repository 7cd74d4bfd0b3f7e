import { reportBlocks } from '@/lib/render/document';
import type { ReportContent } from '@/lib/report';
import type { Block, TextRun } from '@/lib/typeset';

const words = (runs: readonly TextRun[]) => runs.map((run) => run.text).join('');

function blockWords(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [...block.lines];
    case 'addressee':
      return [block.text];
    case 'heading':
    case 'paragraph':
      return [words(block.runs)];
    case 'table':
      return [
        block.title,
        ...block.head.flatMap((cell) => cell.paragraphs.map(words)),
        ...tableWords(block.rows, block.merged),
      ];
    case 'attachment-note':
      return ['附件：', ...block.titles];
    case 'signature':
      return [block.school, block.date];
    case 'attachment':
      return [block.label, block.title];
  }
}

type Table = Extract<Block, { kind: 'table' }>;

/** A merged cell is said once for its group. */
const tableWords = (rows: Table['rows'], merged: Table['merged']): string[] =>
  rows.flatMap(({ cells, group }, i) =>
    cells.flatMap(({ paragraphs }, column) =>
      merged.includes(column) && i > 0 && rows[i - 1]?.group === group ? [] : paragraphs.map(words),
    ),
  );

/** All words that a report prints, in printed order, one block or cell a line. */
export const reportText = (content: ReportContent): string => reportBlocks(content).flatMap(blockWords).join('\n');
