import type { TableBlock, TextRun } from '../block';
import { type ContentElement, runsOf } from '../element';
import type { Unit } from '../flow';
import { GRID, SIZE } from '../geometry';
import { drawLine, setText } from '../set-lines';
import type { Setting } from '../setting';
import { drawRows } from './draw-rows';
import { headElements, rowElements, unheard } from './elements';
import { heightOfLines, type SetRow, setRow, splitTallRow } from './measure-row';

/** Above the title line, which follows text closely otherwise, and between title and table, pt. */
const TITLE = { above: 5, pitch: 18, below: 5 } as const;

/** Rows that keep company at a page's foot and head: a head over one row, or one row under 续表, reads as a mishap. */
const COMPANY = 3;

/** Room that a signature takes below the last row of a table, pt: it never stands alone on a page. */
const CLOSING = 5 * GRID.pitch;

/** A table: its rows are the strips; every page that continues it repeats its head under a title that says 续表. */
export function tableUnit(block: TableBlock, setting: Setting): Unit {
  const { area, metrics } = setting;
  const table: ContentElement = { kind: 'table' };
  const head = setRow({ cells: block.head }, block.columns, metrics, [], headElements(table, block));
  const titles = {
    first: title(block.title, setting, { kind: 'caption', parent: table }),
    next: title(block.continuedTitle, setting),
  };
  const titleOf = (from: number) => (from === 0 ? titles.first : titles.next);
  const headHeight = (from: number) => titleHeight(titleOf(from).lines.length) + head.height;
  const tallest = area.height - Math.max(headHeight(0), headHeight(1));
  const last = block.rows.length - 1;
  const rows = withRoomForGroups(
    block.rows
      .map((row, i) => setRow(row, block.columns, metrics, block.merged, rowElements(table, block, i)))
      .flatMap((row, i) => splitTallRow(row, tallest - (setting.closed && i === last ? CLOSING : 0))),
    block.merged,
  );
  return {
    area,
    strips: rows.map((row) => row.height),
    onGrid: false,
    headHeight,
    mayBreak: (i, leniency) => mayBreak(rows, i, block.merged, COMPANY - leniency),
    draw: (canvas, from, to, top) => {
      if (from === 0 && block.bookmark) canvas.bookmark(block.bookmark.level, block.bookmark.title, top);
      const above = from === 0 ? canvas : unheard(canvas);
      const set = titleOf(from);
      set.lines.forEach((_, i) => {
        drawLine(above, set, i, area.left, top + TITLE.above + i * TITLE.pitch, block.source);
      });
      const tableTop = top + titleHeight(set.lines.length);
      const part = { area, rows: [head, ...rows.slice(from, to)], columns: block.columns, merged: block.merged };
      drawRows(canvas, { ...part, continued: from > 0 }, tableTop);
    },
  };
}

const title = (text: string, { area, metrics }: Setting, element?: ContentElement) => {
  const runs: TextRun[] = text === '' ? [] : [{ role: 'heading1', text }];
  return setText(runsOf(element, runs), { size: SIZE.smallFour, width: area.width, align: 'center' }, metrics);
};

const titleHeight = (lines: number): number => (lines === 0 ? 0 : TITLE.above + lines * TITLE.pitch + TITLE.below);

/** Height that the merged cells of a row need, pt. */
const mergedHeight = (row: SetRow, merged: readonly number[]): number =>
  heightOfLines(Math.max(0, ...merged.map((column) => row.cells[column]?.lines ?? 0)));

const sameGroup = (a?: SetRow, b?: SetRow): boolean => a?.group !== undefined && a.group === b?.group;

/** Makes the last row of a group taller where the group's merged cells need more room than its rows give. */
function withRoomForGroups(rows: readonly SetRow[], merged: readonly number[]): SetRow[] {
  let height = 0;
  return rows.map((row, i) => {
    height = sameGroup(rows[i - 1], row) ? height + row.height : row.height;
    if (sameGroup(row, rows[i + 1]) || merged.length === 0) return row;
    const lacking = mergedHeight(row, merged) - height;
    return lacking > 0 ? { ...row, height: row.height + lacking } : row;
  });
}

/** A page may end before row i where enough rows stand on both sides and the merged cells still fit beside them. */
function mayBreak(rows: readonly SetRow[], i: number, merged: readonly number[], company: number): boolean {
  const row = rows[i];
  if (i < company || rows.length - i < company) return false;
  if (!row || !sameGroup(rows[i - 1], row)) return true;
  const needed = mergedHeight(row, merged);
  return groupHeight(rows, i - 1, -1, needed) >= needed && groupHeight(rows, i, 1, needed) >= needed;
}

/** Height of the group's rows from `i` on in one direction, counted until `enough`, pt. */
function groupHeight(rows: readonly SetRow[], i: number, step: 1 | -1, enough: number): number {
  const group = rows[i]?.group;
  let height = 0;
  for (let j = i; rows[j]?.group === group && height < enough; j += step) height += rows[j]?.height ?? enough;
  return height;
}
