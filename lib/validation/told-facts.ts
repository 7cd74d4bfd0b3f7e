import { findPlatformFigures, isExact, tolerance } from '@/lib/prose';
import { cellKey, chapterDefinitions, type ReportContent, type TableKey } from '@/lib/report';
import { citationOf, citationOfPlatform, deniesSurely } from './citations';
import { type Passage, prosePassages } from './passages';
import { toldCells, toldNoughts } from './rules/told-cells';

/** What a sentence may tell of the whole school and the report's year: 受理信息公开申请23件. */
export type ToldFact = {
  passage: Passage;
  /** The table that has a row for it, whether or not the report has that table. */
  table: TableKey;
  cell: string;
  quote: string;
  /** Whose figure it is, where the quotation does not say so: 微博. */
  whose: string;
  value: number;
  /** Half of the last place written. */
  tolerance: number;
  /** In the chapter that the notice names for it. */
  home: boolean;
  /** Whether its words can mean nothing else. Asked of few: most things are told once, or alike. */
  isSure: () => boolean;
};

/** Counted once in a year; a school may hold several inquiries, and tells how each of them ended. */
const TOLD_ONCE: Readonly<Partial<Record<TableKey, RegExp>>> = {
  applications: /^(?:received|answered|withheld)\.total$/,
  disputes: /\.received$/,
  fees: /\.amount$/,
  channels: /^(?:portal|special)\./,
};

/** Every such fact of the report's prose, in order. */
export function toldFacts(report: ReportContent): ToldFact[] {
  const homes = homesOf(report);
  return prosePassages(report).flatMap((passage) =>
    passage.path === 'heading'
      ? []
      : [...counted(report, passage, homes), ...denied(report, passage, homes), ...ofPlatforms(report, passage, homes)],
  );
}

type Homes = ReadonlyMap<string, { part: string; heading: string }>;

const homesOf = ({ edition, variant }: ReportContent): Homes =>
  new Map(
    chapterDefinitions(edition, variant)
      .toReversed()
      .flatMap(({ key, heading, tables }) => tables.map((table) => [table, { part: key, heading }] as const)),
  );

function counted(report: ReportContent, passage: Passage, homes: Homes): ToldFact[] {
  return toldCells(passage.text, passage.readings).flatMap(({ told, cells }) => {
    const own = cells.find(({ table, cell }) => TOLD_ONCE[table]?.test(cell));
    if (!own || !isExact(told.quantity)) return [];
    const { part, heading } = homes.get(own.table) ?? {};
    const home = part === passage.part;
    // What a chapter is about need not be said in its sentences again.
    const lead = home ? `${heading}，${told.lead}` : told.lead;
    const isSure = () => citationOf({ ...told, lead }, own, report) === 'sure';
    const { table, cell } = own;
    const { quote, quantity } = told;
    const open = tolerance(quantity);
    return [{ passage, table, cell, quote, whose: '', value: quantity.value, tolerance: open, home, isSure }];
  });
}

const denied = (report: ReportContent, passage: Passage, homes: Homes): ToldFact[] =>
  toldNoughts(passage.text, passage.readings).flatMap(({ table, cell, quote, sentence }) => {
    const { part, heading } = homes.get(table) ?? {};
    const home = part === passage.part;
    const isSure = () => deniesSurely(table, home ? `${heading}，${sentence}` : sentence, report);
    return TOLD_ONCE[table]?.test(cell)
      ? [{ passage, table, cell, quote, whose: '', value: 0, tolerance: 0, home, isSure }]
      : [];
  });

const ofPlatforms = (report: ReportContent, passage: Passage, homes: Homes): ToldFact[] =>
  findPlatformFigures(passage.text, passage.readings).flatMap((figure): ToldFact[] => {
    const { platform, metric, quantity, quote, cumulative, name } = figure;
    const whose = quote.includes(name) ? '' : name;
    if (!isExact(quantity) || cumulative !== (metric === 'followers')) return [];
    const isSure = () => citationOfPlatform(passage.text, figure, report) === 'sure';
    const home = homes.get('newMedia')?.part === passage.part;
    const cell = cellKey(platform, metric);
    const { value } = quantity;
    const open = tolerance(quantity);
    return [{ passage, table: 'newMedia', cell, quote, whose, value, tolerance: open, home, isSure }];
  });
