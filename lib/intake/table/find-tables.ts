import { readOutlineMark } from '@/lib/prose';
import { CHECKLIST } from '@/lib/report';
import { isBare, joinLines, type SourceLine } from '../lines';
import { withCellRows } from './cell-lines';
import { checklistColumns, itemsFound } from './checklist';
import type { Columns } from './columns';
import { findFlatChecklist } from './flat-checklist';
import { withFigureRows } from './flat-figures';
import { categoryOfLine } from './row-prefix';

export type FoundTables = {
  /** Rows of the 50-item table, their broken cells mended; with the columns. */
  checklist: { lines: SourceLine[]; columns: Columns; caption: SourceLine | undefined } | undefined;
  /** Every other line, rows of other tables among them. */
  prose: SourceLine[];
  /** First rows of the other tables. */
  others: SourceLine[];
};

/** Tables looked at; any input stays quick. */
const BLOCKS = 100;

/** Lines of a broken cell that may stand between two rows. */
const BROKEN_LINES = 2;

/** A line between two rows carries on the cell above it, unless it begins something of its own. */
function carriesOn(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index];
  if (
    !line ||
    line.cells ||
    categoryOfLine(line.text) !== undefined ||
    readOutlineMark(line.text)?.kind === 'chapter' ||
    /^(?:附件|附表|续表)/.test(line.text)
  )
    return false;
  const rest = lines.slice(index + 1, index + 1 + BROKEN_LINES);
  return rest.some((next) => next.cells !== undefined) && !line.gap;
}

function mended(row: SourceLine, more: string): SourceLine {
  const cells = [...(row.cells ?? [])];
  const last = cells.findLastIndex((cell) => cell !== '');
  cells[Math.max(0, last)] = joinLines(cells[last] ?? '', more);
  return { ...row, cells };
}

/** The bare line right before a table that reads like its title. */
function captionOf(prose: readonly SourceLine[], row: SourceLine | undefined): SourceLine | undefined {
  const line = row && prose.findLast(({ number }) => number < row.number);
  const titled =
    line && !line.cells && isBare(line.text, 60) && !readOutlineMark(line.text) && /[表单览接]$/.test(line.text);
  return titled ? line : undefined;
}

type Piece = { line: SourceLine; block: SourceLine[] | undefined };

/** Lines with the table each is a row of; lines of broken cells are back in their rows. */
function piecesOf(lines: readonly SourceLine[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    const above = pieces.at(-1);
    if (line.cells) {
      const block = above?.block ?? [];
      block.push(line);
      pieces.push({ line, block });
    } else if (above?.block && carriesOn(lines, index)) {
      above.line = mended(above.line, line.text);
      above.block[above.block.length - 1] = above.line;
    } else pieces.push({ line, block: undefined });
  }
  return pieces;
}

/** A row that stays in the text: its cells, apart. */
const asText = (line: SourceLine): SourceLine =>
  line.cells ? { ...line, text: line.cells.filter((cell) => cell !== '').join('\u3000') } : line;

/** Parts the 50-item table from the text, whichever way of reading it finds more items; other tables stay where they stand. */
export function findTables(lines: readonly SourceLine[]): FoundTables {
  const ruled = ruledTables(lines);
  const found = ruled.checklist ? itemsFound(ruled.checklist.lines, ruled.checklist.columns) : 0;
  const between = linesBetween(ruled);
  const flat = found < CHECKLIST.length || between > 0 ? findFlatChecklist(lines) : undefined;
  const more = flat ? itemsFound(flat.rows, flat.columns) - found : -1;
  if (!flat || more < 0 || (more === 0 && between === 0)) return ruled;
  // The list is found: what is left of tables stays text.
  const { prose, others } = ruledTables(flat.rest, () => undefined);
  return {
    checklist: { lines: flat.rows, columns: flat.columns, caption: captionOf(prose, flat.rows[0]) },
    prose,
    others,
  };
}

/** Lines between its first row and its last that the table leaves to the text. */
function linesBetween({ checklist, prose }: FoundTables): number {
  const [first, last] = [checklist?.lines[0], checklist?.lines.at(-1)];
  return first && last ? prose.filter(({ number }) => number > first.number && number < last.number).length : 0;
}

/** Tables whose cells stand apart. */
function ruledTables(lines: readonly SourceLine[], columnsOf = checklistColumns): FoundTables {
  const pieces = piecesOf(withFigureRows(withCellRows(lines)));
  const blocks = [...new Set(pieces.flatMap(({ block }) => (block ? [block] : [])))];
  const columns = new Map(blocks.slice(0, BLOCKS).map((block) => [block, columnsOf(block)] as const));
  const own = blocks.filter((block) => columns.get(block) !== undefined);
  const [first] = own;
  const head = first && columns.get(first);
  const prose = pieces.filter(({ block }) => !block || !own.includes(block)).map(({ line }) => asText(line));
  return {
    checklist: head && { lines: own.flat(), columns: head, caption: captionOf(prose, first?.[0]) },
    prose,
    others: blocks.filter((block) => !own.includes(block)).flatMap(([row]) => (row ? [asText(row)] : [])),
  };
}
