import { findPlatformFigures, isExact, type PlatformFigure, type Quantity, type Span } from '@/lib/prose';
import { cellKey, type PartKey, partOf, type ReportContent } from '@/lib/report';
import { type Passage, prosePassages } from './passages';
import { type PlacedTable, placedTables } from './placed-tables';
import { toldCells } from './rules/told-cells';
import { boundSpans, leadOf, slotAt } from './text-slots';

/** A figure in prose, and the cell of a statistics table of its chapter that its sentence speaks of. */
export type CellFigure = { passage: Passage; quote: string; quantity: Quantity; placed: PlacedTable; cell: string };

/** Every figure in prose, of one part or of all, that repeats or should repeat a cell of a statistics table. */
export function cellFigures(report: ReportContent, only?: PartKey): CellFigure[] {
  const placed = tablesByKey(report);
  const media = placed.get('newMedia');
  return prosePassages(report)
    .filter(({ part, path }) => path !== 'heading' && (only === undefined || part === only))
    .flatMap((passage) => [
      ...(media?.chapter === passage.part ? newMedia(passage, media) : []),
      ...ofOwnTables(passage, report, placed),
    ]);
}

/** Where a table stands in two chapters, the first is the one that counts. */
export const tablesByKey = (report: ReportContent): ReadonlyMap<string, PlacedTable> =>
  new Map(
    placedTables(report)
      .toReversed()
      .map((one) => [one.table.key, one]),
  );

/** The keys of the tables that stand in a passage's chapter. */
export const ownTables = (report: ReportContent, { part }: Passage): ReadonlySet<string> =>
  new Set(Object.keys(report.chapters.find(({ key }) => key === part)?.content.tables ?? {}));

/** Columns of the new-media table; what grows over the years and what a table does not hold is not compared. */
const COLUMNS: Partial<Record<PlatformFigure['metric'], string>> = {
  posts: 'posts',
  followers: 'followers',
  views: 'views',
  likes: 'likes',
  comments: 'comments',
  shares: 'shares',
};

function newMedia(passage: Passage, placed: PlacedTable): CellFigure[] {
  const seen = new Set<string>();
  return findPlatformFigures(passage.text).flatMap(({ platform, metric, quantity, quote, cumulative }) => {
    const column = COLUMNS[metric];
    const cell = cellKey(platform, column ?? '');
    // A second figure of the same kind is a part of the first, or another account's.
    if (column === undefined || seen.has(cell) || (cumulative && metric !== 'followers')) return [];
    seen.add(cell);
    return [{ passage, quote, quantity, placed, cell }];
  });
}

function ofOwnTables(passage: Passage, report: ReportContent, tables: ReadonlyMap<string, PlacedTable>): CellFigure[] {
  const own = ownTables(report, passage);
  return toldCells(passage.text).flatMap(({ told: { quote, quantity }, cells }) => {
    const cell = cells.find(({ table }) => own.has(table));
    const placed = cell && tables.get(cell.table);
    return placed ? [{ passage, quote, quantity, placed, cell: cell.cell }] : [];
  });
}

const DIGITS = /^\d(?:[\d,.\s]*\d)?/;

/**
 * Where a figure's digits stand in its passage, if they can follow the cell: written out, neither about nor in 万,
 * no part of a run-in heading and not bound already.
 */
export function plainDigits(report: ReportContent, { passage, quantity }: CellFigure): Span | undefined {
  if (!isExact(quantity) || quantity.inWords || quantity.magnitude !== 1) return undefined;
  const { start } = quantity;
  const quote = DIGITS.exec(passage.text.slice(start, quantity.end))?.[0];
  const slot = slotAt(partOf(report, passage.part), passage.path);
  if (quote === undefined || slot === undefined || start < leadOf(slot)) return undefined;
  const end = start + quote.length;
  return boundSpans(slot).some((span) => start < span.end && end > span.start) ? undefined : { start, end, quote };
}
