import { findPlatformFigures, type PlatformFigure, type Quantity } from '@/lib/prose';
import { type ChapterKey, cellKey, cellLabel, effectiveValue, formatNumber, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { type Passage, prosePassages } from '../passages';
import { cellPath, type PlacedTable, placedTable } from '../placed-tables';
import { finding, type Rule } from '../rule';
import { toldCells, toldNoughts } from './told-cells';

const BASIS = '国办公开办函〔2021〕30号：正文与表格数据应当一致';

/** "29.5万" stands for every figure that rounds to it; 近, 约, 余, 超 leave a tenth open. */
function agrees({ value, figure, magnitude, before, inside, after, about }: Quantity, table: number): boolean {
  if (before !== '' || inside !== '' || after !== '' || about !== '') return Math.abs(value - table) <= table / 10;
  const decimals = figure.split('.')[1]?.length ?? 0;
  const half = magnitude === 1 ? 0 : magnitude / 10 ** decimals / 2;
  return Math.abs(value - table) <= half;
}

type Told = { part: Finding['part']; path: string; quote: string; quantity: Quantity };

function compare(told: Told, placed: PlacedTable, cell: string): Finding[] {
  const { table, cells } = placed;
  const value = effectiveValue(table, cells, cell);
  if (value === undefined || agrees(told.quantity, value)) return [];
  const label = cellLabel(table, cells, cell);
  const message = `正文写“${told.quote.trim()}”，${table.title}“${label}”为${formatNumber(value)}，两处不一致`;
  const more = { path: told.path, quote: told.quote, basis: BASIS };
  const values = { prose: told.quantity.value, table: value, cell: cellPath(table, cell) };
  return [finding('prose-vs-table', 'warning', told.part, message, { ...more, values })];
}

/** Columns of the new-media table; what grows over the years and what a table does not hold is not compared. */
const COLUMNS: Partial<Record<PlatformFigure['metric'], string>> = {
  posts: 'posts',
  followers: 'followers',
  views: 'views',
  likes: 'likes',
  comments: 'comments',
  shares: 'shares',
};

function newMedia(report: ReportContent): Finding[] {
  const placed = placedTable(report, 'newMedia');
  if (!placed) return [];
  return ofChapter(report, placed.chapter).flatMap(({ part, path, text }) => {
    const seen = new Set<string>();
    return findPlatformFigures(text).flatMap(({ platform, metric, quantity, quote, cumulative }) => {
      const column = COLUMNS[metric];
      const cell = cellKey(platform, column ?? '');
      // A second figure of the same kind is a part of the first, or another account's.
      if (column === undefined || seen.has(cell) || (cumulative && metric !== 'followers')) return [];
      seen.add(cell);
      return compare({ part, path, quote, quantity }, placed, cell);
    });
  });
}

const ofChapter = (report: ReportContent, chapter: ChapterKey) =>
  prosePassages(report).filter(({ part, path }) => part === chapter && path !== 'heading');

/** Figures of every other table that the prose of its chapter repeats. */
const others = (report: ReportContent): Finding[] =>
  report.chapters
    .filter(({ content }) => !content.omitted && Object.keys(content.tables).length > 0)
    .flatMap(({ key, content }) =>
      ofChapter(report, key).flatMap((passage) => [
        ...figures(report, content.tables, passage),
        ...noughts(report, content.tables, passage),
      ]),
    );

/** The tables of a chapter by their keys. */
type Tables = Readonly<Record<string, unknown>>;

const figures = (report: ReportContent, tables: Tables, { part, path, text }: Passage): Finding[] =>
  toldCells(text).flatMap(({ told, cells }) => {
    const cell = cells.find(({ table }) => Object.hasOwn(tables, table));
    const placed = cell && placedTable(report, cell.table);
    return placed ? compare({ part, path, quote: told.quote, quantity: told.quantity }, placed, cell.cell) : [];
  });

/** "没有收到申请" beside a table that counts some. */
const noughts = (report: ReportContent, tables: Tables, { part, path, text }: Passage): Finding[] =>
  toldNoughts(text).flatMap(({ table, cell, quote }) => {
    const placed = Object.hasOwn(tables, table) ? placedTable(report, table) : undefined;
    const value = placed ? (effectiveValue(placed.table, placed.cells, cell) ?? 0) : 0;
    if (!placed || value === 0) return [];
    const message = `正文写“${quote}”，${placed.table.title}“${cellLabel(placed.table, placed.cells, cell)}”为${formatNumber(value)}，两处不一致`;
    const values = { prose: 0, table: value, cell: cellPath(placed.table, cell) };
    return [finding('prose-vs-table', 'warning', part, message, { path, quote, basis: BASIS, values })];
  });

/** Figures in prose against the statistics tables of their chapter. */
export const proseVsTable: Rule = {
  id: 'prose-vs-table',
  check: (report) => [...newMedia(report), ...others(report)],
};
