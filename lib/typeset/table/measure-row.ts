import type { Cell, TableBlock, TableRow } from '../block';
import { type ContentElement, runsOf } from '../element';
import { SIZE } from '../geometry';
import type { FontMetrics } from '../metrics';
import { type SetText, setText } from '../set-lines';
import { endsBetweenWords, senseLines } from '../title-lines';

/**
 * 五号 type on 15 pt lines. Neighbouring cells keep more than one character apart, so that programs which read a page
 * by its places do not take them for one line; a column too narrow for that holds a number only.
 */
export const TABLE = { size: SIZE.five, pitch: 15, padding: { x: 5.5, narrow: 3, y: 4.5 } } as const;
const NARROW_COLUMN = 36;
/** Characters of a category or a column's head, which are centred, and of a row's name. */
const FEW = { center: 16, left: 6, right: 0, justify: 0 } as const;
/** A line's end may cost no more (see titleUnits): it stands between two words. */
const BETWEEN_WORDS = 6;

/** Distance of a cell's text from the rules at its sides, pt. @param width of the column, pt */
export const paddingOf = (width: number): number => (width < NARROW_COLUMN ? TABLE.padding.narrow : TABLE.padding.x);

/** A cell cut into lines; `lines` counts them over all its paragraphs. */
export type SetCell = { cell: Cell; element?: ContentElement; sets: SetText[]; lines: number };

/** @param element the cell as it is heard; none where it only repeats one above */
export function setCell(
  cell: Cell,
  column: TableBlock['columns'][number],
  metrics: FontMetrics,
  element?: ContentElement,
): SetCell {
  const width = column.width - 2 * paddingOf(column.width);
  const indent = cell.indent ?? 0;
  const align = cell.align ?? column.align;
  const style = { size: TABLE.size, width, first: indent, rest: indent, align };
  const sets = cell.paragraphs.map((runs) =>
    inSenseUnits(setText(runsOf(paragraphIn(element, cell), runs), style, metrics)),
  );
  return { cell, element, sets, lines: sets.reduce((sum, set) => sum + set.lines.length, 0) };
}

/** A few words that would be broken inside one are broken between them, as a title is, where that takes no line more. */
function inSenseUnits(set: SetText): SetText {
  const { text, lines, style } = set;
  if (lines.length < 2 || text.characters.length > FEW[style.align]) return set;
  const words = text.characters.join('');
  if (endsBetweenWords(words, lines, BETWEEN_WORDS)) return set;
  const better = senseLines(words, text, style.width / style.size, BETWEEN_WORDS);
  return better?.length === lines.length ? { ...set, lines: better } : set;
}

/** Only a cell of several paragraphs has them as elements. */
const paragraphIn = (element: ContentElement | undefined, { paragraphs }: Cell): ContentElement | undefined =>
  element && paragraphs.length > 1 ? { kind: 'paragraph', parent: element } : element;

export const heightOfLines = (lines: number): number => Math.max(1, lines) * TABLE.pitch + 2 * TABLE.padding.y;

/** One table row cut into lines, or a part of a row too tall for a page: the lines [from, to) of each of its cells. */
export type SetRow = { cells: SetCell[]; group?: string; from: number; to: number; height: number; lastPart: boolean };

export function setRow(
  row: Pick<TableRow, 'cells' | 'group'>,
  columns: TableBlock['columns'],
  metrics: FontMetrics,
  merged: readonly number[],
  elements: readonly (ContentElement | undefined)[],
): SetRow {
  const cells = row.cells.map((cell, i) =>
    setCell(cell, columns[i] ?? { width: 1, align: 'left' }, metrics, elements[i]),
  );
  const lines = Math.max(1, ...cells.filter((_, i) => !merged.includes(i)).map((cell) => cell.lines));
  return { cells, group: row.group, from: 0, to: lines, height: heightOfLines(lines), lastPart: true };
}

/** What a page holds of a row: by itself, beside the headings above the table, beside the signature below it; pt. */
export type RowRoom = { whole: number; first: number; last: number };

/**
 * A row taller than a page is cut between its lines, and one that leaves no room for the headings or the signature
 * that have to stand on its page; every other row stays whole.
 */
export function splitTallRow(row: SetRow, { whole, first, last }: RowRoom): SetRow[] {
  if (row.height <= Math.min(first, last)) return [row];
  const linesIn = (height: number) => Math.max(1, Math.floor((height - 2 * TABLE.padding.y) / TABLE.pitch));
  const end = Math.max(row.from + 1, last < whole ? row.to - linesIn(last) : row.to);
  const parts: SetRow[] = [];
  for (let from = row.from; from < row.to; ) {
    const most = from + linesIn(from === row.from ? first : whole);
    const to = Math.min(row.to, from < end ? Math.min(end, most) : most);
    parts.push({ ...row, from, to, height: heightOfLines(to - from), lastPart: to === row.to });
    from = to;
  }
  return parts;
}
