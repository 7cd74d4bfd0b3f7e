import { findPlatformFigures, isExact, type PlatformFigure, type Quantity, type Span } from '@/lib/prose';
import { cellKey, type PartKey, partOf, type ReportContent } from '@/lib/report';
import { type Citation, citationOf, citationOfPlatform } from './citations';
import { oncePerCheck } from './once-per-check';
import { type Passage, writtenPassages } from './passages';
import { type PlacedTable, placedTables } from './placed-tables';
import { toldCells } from './rules/told-cells';
import { boundSpans, leadOf, slotAt } from './text-slots';

/** A figure in prose, and the cell of a statistics table that its sentence speaks of. */
export type CellFigure = {
  passage: Passage;
  quote: string;
  quantity: Quantity;
  placed: PlacedTable;
  cell: string;
  /** 'own' where the table stands in the same chapter, else how surely another chapter's is meant. */
  cited: 'own' | Citation;
};

/** Whether a figure is asked for, by its number and the cell: what it cites is read of those alone. */
type Wanted = (figure: Pick<CellFigure, 'quantity' | 'placed' | 'cell'>) => boolean;

/** Every figure in prose, of one part or of all, that repeats or should repeat a cell of a statistics table. */
export function cellFigures(report: ReportContent, only?: PartKey, wanted: Wanted = () => true): CellFigure[] {
  const placed = tablesByKey(report);
  const media = placed.get('newMedia');
  return figurePassages(report)
    .filter(({ part }) => only === undefined || part === only)
    .flatMap((passage) => [
      ...(media ? newMedia(report, passage, media, wanted) : []),
      ...ofTables(report, passage, placed, wanted),
    ]);
}

/** The paragraphs of preface, chapters and attachments. */
const figurePassages = oncePerCheck((report): readonly Passage[] =>
  writtenPassages(report).filter(({ path }) => /(?:^|\.)prose\./.test(path)),
);

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

function newMedia(report: ReportContent, passage: Passage, placed: PlacedTable, wanted: Wanted): CellFigure[] {
  const seen = new Set<string>();
  return findPlatformFigures(passage.text, passage.readings).flatMap((figure) => {
    const { platform, metric, quantity, quote, cumulative } = figure;
    const column = COLUMNS[metric];
    const cell = cellKey(platform, column ?? '');
    // A second figure of the same kind is a part of the first, or another account's.
    if (column === undefined || seen.has(cell) || (cumulative && metric !== 'followers')) return [];
    seen.add(cell);
    if (!wanted({ quantity, placed, cell })) return [];
    const own = placed.chapter === passage.part;
    const cited = own ? 'own' : citationOfPlatform(passage.text, figure, report);
    return cited ? [{ passage, quote, quantity, placed, cell, cited }] : [];
  });
}

function ofTables(
  report: ReportContent,
  passage: Passage,
  tables: ReadonlyMap<string, PlacedTable>,
  wanted: Wanted,
): CellFigure[] {
  const own = ownTables(report, passage);
  return toldCells(passage.text, passage.readings).flatMap(({ told, cells }) => {
    const here = cells.find(({ table }) => own.has(table));
    const cell = here ?? cells.find(({ table }) => tables.has(table));
    const placed = cell && tables.get(cell.table);
    const { quote, quantity } = told;
    if (!placed || !wanted({ quantity, placed, cell: cell.cell })) return [];
    const cited = here ? 'own' : citationOf(told, cell, report);
    return cited ? [{ passage, quote, quantity, placed, cell: cell.cell, cited }] : [];
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

/** The cells that a figure written behind these words would repeat, the likeliest first. @param unit that would follow it */
export function cellsSpokenOf(words: string, unit: string): { table: string; cell: string }[] {
  const text = `${words}9${unit}`;
  const platforms = findPlatformFigures(text).flatMap(({ platform, metric, quantity }) => {
    const column = COLUMNS[metric];
    return column && quantity.end === text.length ? [{ table: 'newMedia', cell: cellKey(platform, column) }] : [];
  });
  const told = toldCells(text).flatMap(({ told: { quantity }, cells }) => (quantity.end === text.length ? cells : []));
  return [...platforms, ...told].map(({ table, cell }) => ({ table, cell }));
}
