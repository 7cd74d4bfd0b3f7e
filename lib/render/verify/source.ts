import type { Block } from '@/lib/typeset';
import type { Fault, PrintedFile } from './printed';

/** White space and characters without ink are set, not printed. */
const bare = (text: string): string => text.replace(/\s|\p{Cc}|\p{Cf}|\p{Cs}|\p{Variation_Selector}/gu, '');

/** A text that must be printed; `split` where a row taller than a page may part it. */
type Piece = { text: string; split: boolean };

function piecesOf(block: Block): Piece[] {
  const whole = (...texts: readonly string[]): Piece[] => texts.map((text) => ({ text: bare(text), split: false }));
  const runs = (words: readonly { text: string }[]): string => words.map(({ text }) => text).join('');
  switch (block.kind) {
    case 'title':
      return whole(...block.lines);
    case 'addressee':
      return whole(block.text);
    case 'heading':
    case 'paragraph':
      return whole(runs(block.runs));
    case 'attachment-note':
      return whole(...block.titles);
    case 'signature':
      return whole(block.school, block.date);
    case 'attachment':
      return whole(block.label, block.title);
    case 'table': {
      const cells = [{ cells: block.head }, ...block.rows].flatMap((row, i) =>
        row.cells.filter((_, column) => !joinsAbove(block, i - 1, column)),
      );
      const texts = cells.flatMap(({ paragraphs }) => paragraphs.map(runs));
      return [...whole(block.title), ...texts.map((text) => ({ text: bare(text), split: true }))];
    }
  }
}

/** True of a merged cell that stands in a row above. */
function joinsAbove({ merged, rows }: Extract<Block, { kind: 'table' }>, row: number, column: number): boolean {
  const group = rows[row]?.group;
  return merged.includes(column) && group !== undefined && rows[row - 1]?.group === group;
}

/** Every character of the report stands in the file, in the report's order. */
export function sourceFaults(file: PrintedFile, blocks: readonly Block[]): Fault[] {
  const printed = bodyText(file);
  let at = 0;
  return blocks.flatMap(piecesOf).flatMap(({ text, split }): Fault[] => {
    if (text === '') return [];
    const found = printed.indexOf(text, at);
    if (found >= 0) {
      at = found + text.length;
      return [];
    }
    if (split && isScattered(printed, text, at)) return [];
    const lost = firstLost(printed, text, at);
    return [
      { rule: 'lost', message: `“${shortened(text)}”没有完整印出，从第${lost + 1}字“${[...text][lost] ?? ''}”起不同` },
    ];
  });
}

/** Text of all pages without page numbers, in the order in which it is written. */
function bodyText({ pages }: PrintedFile): string {
  const texts = pages.map(({ glyphs }) =>
    glyphs
      .map(({ text }) => text)
      .join('')
      .replace(/— \d+ —$/, ''),
  );
  return bare(texts.join(''));
}

/** Whether the characters follow each other with others between them. */
function isScattered(printed: string, text: string, from: number): boolean {
  let at = from;
  for (const character of text) {
    const found = printed.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}

/** How many characters of a text are printed one after the other. */
function firstLost(printed: string, text: string, from: number): number {
  const characters = [...text];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (printed.includes(characters.slice(0, middle).join(''), from === 0 ? 0 : from)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
