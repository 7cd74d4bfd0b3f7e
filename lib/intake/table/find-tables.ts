import { readOutlineMark } from '@/lib/prose';
import { isBare, joinLines, type SourceLine } from '../lines';
import { checklistColumns } from './checklist';
import type { Columns } from './columns';

export type FoundTables = {
  /** Rows of the 50-item table, their broken cells mended; with the columns. */
  checklist: { lines: SourceLine[]; columns: Columns; caption: SourceLine | undefined } | undefined;
  /** Rows of every other table. */
  others: SourceLine[];
  /** The lines that belong to no table. */
  prose: SourceLine[];
};

/** Tables looked at; any input stays quick. */
const BLOCKS = 100;

/** Lines of a broken cell that may stand between two rows. */
const BROKEN_LINES = 2;

/** A line between two rows carries on the cell above it, unless it begins something of its own. */
function carriesOn(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index];
  if (!line || line.cells || readOutlineMark(line.text)?.kind === 'chapter' || /^(?:附件|附表|续表)/.test(line.text))
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
  const titled = line && isBare(line.text, 60) && !readOutlineMark(line.text) && /[表单览接]$/.test(line.text);
  return titled ? line : undefined;
}

/** Parts the tables of a text from its prose. */
export function findTables(lines: readonly SourceLine[]): FoundTables {
  const blocks: SourceLine[][] = [];
  const prose: SourceLine[] = [];
  let open: SourceLine[] | undefined;
  for (const [index, line] of lines.entries()) {
    const row = open?.at(-1);
    if (line.cells) {
      if (!open) {
        open = [];
        blocks.push(open);
      }
      open.push(line);
    } else if (open && row && carriesOn(lines, index)) open[open.length - 1] = mended(row, line.text);
    else {
      open = undefined;
      prose.push(line);
    }
  }
  const read = blocks.map((block, i) => ({ block, columns: i < BLOCKS ? checklistColumns(block) : undefined }));
  const first = read.find(({ columns }) => columns !== undefined);
  const parts = read.filter(({ columns }) => columns !== undefined).map(({ block }) => block);
  return {
    checklist: first?.columns && {
      lines: parts.flat(),
      columns: first.columns,
      caption: captionOf(prose, first.block[0]),
    },
    others: read.filter(({ columns }) => columns === undefined).flatMap(({ block }) => block),
    prose,
  };
}
