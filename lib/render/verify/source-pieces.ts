import type { Block } from '@/lib/typeset';

type Table = Extract<Block, { kind: 'table' }>;

/** The texts that a report's blocks print, in the order in which they are heard. */
export const pieceTexts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(textsOf).filter((text) => text.trim() !== '');

const words = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('');

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [...block.lines];
    case 'addressee':
      return [block.text];
    case 'heading':
    case 'paragraph':
      return [words(block.runs)];
    case 'attachment-note':
      return block.titles.map(
        (title, i) => `${i === 0 ? '附件：' : ''}${block.titles.length > 1 ? `${i + 1}. ` : ''}${title}`,
      );
    case 'signature':
      return [block.school, block.date];
    case 'attachment':
      return [block.label, block.title];
    case 'table':
      return [block.title, ...cellsOf(block).map(({ paragraphs }) => paragraphs.map(words).join(''))];
  }
}

/** Cells row by row; a merged cell stands in the first row of its group. */
const cellsOf = (table: Table) => [
  ...table.head,
  ...table.rows.flatMap(({ cells }, row) => cells.filter((_, column) => !joinsAbove(table, row, column))),
];

function joinsAbove({ merged, rows }: Table, row: number, column: number): boolean {
  const group = rows[row]?.group;
  return merged.includes(column) && group !== undefined && rows[row - 1]?.group === group;
}
