import { columnsOf } from '../measure';

/** Marks that no line begins with: they hang behind the one before. */
const HANGING = /[，。；：、）》”！？]/;
/** Shorter lines are titles and headings. */
const SHORT = 30;

export type Wrapping = {
  /** Columns a line holds. */
  width: number;
  /** What paragraphs begin with. */
  indent: string;
  /** What is left behind a broken line. */
  tail: string;
};

/** A text whose paragraphs are broken at one width, as a PDF gives it back. @param text one paragraph a line */
export function wrapped(text: string, { width, indent, tail }: Wrapping): string {
  return text
    .split('\n')
    .map((paragraph) => broken(paragraph.length > SHORT ? indent + paragraph : paragraph, width, tail))
    .join('\n');
}

function broken(text: string, width: number, tail: string): string {
  let lines = '';
  let columns = 0;
  for (const character of text) {
    const own = columnsOf(character);
    if (columns + own > width && !HANGING.test(character)) {
      lines += `${tail}\n`;
      columns = 0;
    }
    lines += character;
    columns += own;
  }
  return lines;
}
