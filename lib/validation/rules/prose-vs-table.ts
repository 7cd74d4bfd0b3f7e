import { findPlatformFigures, type PlatformFigure, type Quantity } from '@/lib/prose';
import { cellKey, cellLabel, effectiveValue, formatNumber } from '@/lib/report';
import type { Finding } from '../finding';
import { type Passage, prosePassages } from '../passages';
import { cellPath, type PlacedTable, placedTables } from '../placed-tables';
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

function newMedia(passages: readonly Passage[], placed: PlacedTable): Finding[] {
  return passages.flatMap(({ part, path, text }) => {
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

const figures = (tables: Tables, { part, path, text }: Passage): Finding[] =>
  toldCells(text).flatMap(({ told, cells }) => {
    const cell = cells.find(({ table }) => tables.own.has(table));
    const placed = cell && tables.placed.get(cell.table);
    return placed ? compare({ part, path, quote: told.quote, quantity: told.quantity }, placed, cell.cell) : [];
  });

/** "没有收到申请" beside a table that counts some. */
const noughts = (tables: Tables, { part, path, text }: Passage): Finding[] =>
  toldNoughts(text).flatMap(({ table, cell, quote }) => {
    const placed = tables.own.has(table) ? tables.placed.get(table) : undefined;
    const value = placed ? (effectiveValue(placed.table, placed.cells, cell) ?? 0) : 0;
    if (!placed || value === 0) return [];
    const message = `正文写“${quote}”，${placed.table.title}“${cellLabel(placed.table, placed.cells, cell)}”为${formatNumber(value)}，两处不一致`;
    const values = { prose: 0, table: value, cell: cellPath(placed.table, cell) };
    return [finding('prose-vs-table', 'warning', part, message, { path, quote, basis: BASIS, values })];
  });

/** The keys of a chapter's tables, and those of the report that have anything to compare. */
type Tables = { own: ReadonlySet<string>; placed: ReadonlyMap<string, PlacedTable> };

/** Figures in prose against the statistics tables of their chapter. */
export const proseVsTable: Rule = {
  id: 'prose-vs-table',
  check: (report) => {
    const passages = prosePassages(report).filter(({ path }) => path !== 'heading');
    // Where a table stands in two chapters, the first is the one that counts.
    const placed = new Map(
      placedTables(report)
        .toReversed()
        .map((one) => [one.table.key, one]),
    );
    const media = placed.get('newMedia');
    const others = report.chapters
      .filter(({ content }) => !content.omitted && Object.keys(content.tables).length > 0)
      .flatMap(({ key, content }) => {
        const tables = { own: new Set(Object.keys(content.tables)), placed };
        return passages
          .filter(({ part }) => part === key)
          .flatMap((passage) => [...figures(tables, passage), ...noughts(tables, passage)]);
      });
    return [
      ...(media
        ? newMedia(
            passages.filter(({ part }) => part === media.chapter),
            media,
          )
        : []),
      ...others,
    ];
  },
};
