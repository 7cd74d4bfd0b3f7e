import type { TableBlock, TextRun } from '../block';
import { type ContentElement, runsOf } from '../element';
import { BELOW_TABLE, type Unit } from '../flow';
import { GRID, SIZE } from '../geometry';
import { drawLine, setText } from '../set-lines';
import type { Neighbours, Setting } from '../setting';
import { drawRows } from './draw-rows';
import { headElements, rowElements, unheard } from './elements';
import { groupsMayPart, withRoomForGroups } from './groups';
import { heightOfLines, type SetRow, setRow, splitTallRow } from './measure-row';

/** Above the title line, which follows text closely otherwise, and between title and table, pt. */
const TITLE = { above: 5, pitch: 18, below: 5 } as const;

/** Rows that keep company at a page's foot and head: a head over one row, or one row under 续表, reads as a mishap. */
const COMPANY = 3;
/** Two rows are company enough when they are as tall, pt, as three of two lines each. */
const TALL_COMPANY = 3 * heightOfLines(2);

/** What a page holds of a row beside its neighbours, however tall these are, pt. */
const roomBeside = (neighbours: number, tallest: number): number => Math.max(tallest / 3, tallest - neighbours);

/** A table: its rows are the strips; every page that continues it repeats its head under a title that says 续表. */
export function tableUnit(block: TableBlock, setting: Setting, { above, below }: Neighbours): Unit {
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
  const roomIn = (i: number) => ({
    whole: tallest,
    first: i === 0 && above > 0 ? roomBeside(above, tallest) : tallest,
    last:
      i === last && below > 0
        ? roomBeside(below + BELOW_TABLE + area.height - area.lines * GRID.pitch, tallest)
        : tallest,
  });
  const rows = withRoomForGroups(
    tallest,
    block.merged,
    block.rows
      .map((row, i) => setRow(row, block.columns, metrics, block.merged, rowElements(table, block, i)))
      .flatMap((row, i) => splitTallRow(row, roomIn(i))),
  );
  return {
    area,
    strips: rows.map((row) => row.height),
    onGrid: false,
    headHeight,
    mayBreak: (i, from, leniency) =>
      hasCompany(rows, i, COMPANY - leniency) && groupsMayPart(rows, i, from, block.merged),
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

const hasCompany = (rows: readonly SetRow[], i: number, company: number): boolean =>
  keepsCompany(rows.slice(0, Math.min(i, COMPANY)), company) && keepsCompany(rows.slice(i, i + COMPANY), company);

const keepsCompany = (rows: readonly SetRow[], company: number): boolean =>
  rows.length >= company || (rows.length > 1 && rows.reduce((sum, { height }) => sum + height, 0) >= TALL_COMPANY);
