import { type Bound, type BoundFigure, standingBounds } from './bound';
import type { ReportContent } from './content';
import { formatFigure, formatNumber } from './figure';
import type { Block, Prose } from './prose';
import {
  cellKey,
  cellUnit,
  effectiveText,
  effectiveValue,
  TABLES,
  type TableContent,
  type TableDefinition,
} from './tables';

type Both = { content: ReportContent; lastYear: ReportContent | null };

const definitionOf = (key: string): TableDefinition | undefined =>
  Object.entries(TABLES).find(([known]) => known === key)?.[1];

const tableOf = ({ chapters }: ReportContent, key: string): TableContent =>
  chapters.find(({ content }) => content.tables[key] !== undefined)?.content.tables[key] ?? {};

/** What a bound figure says now; undefined while the cells it needs hold no numbers. */
export function boundText({ table, cell, form }: BoundFigure, { content, lastYear }: Both): string | undefined {
  const definition = definitionOf(table);
  if (!definition) return undefined;
  const own = tableOf(content, table);
  const now = effectiveValue(definition, own, cell);
  if (now === undefined) return undefined;
  if (form === 'value') return formatFigure(effectiveText(definition, own, cell));
  const before = valueBefore(definition, cell, own, lastYear && tableOf(lastYear, table));
  if (before === undefined) return undefined;
  const than = `较上${content.preface.period.kind === 'school-year' ? '学' : ''}年`;
  if (now === before) return `与${than.slice(1)}持平`;
  if (form === 'growth') return before === 0 ? undefined : `${than}${shareOf(now, before)}`;
  const unit = cellUnit(definition, own, cell);
  return `${than}${now > before ? '增加' : '减少'}${formatNumber(Math.abs(now - before))}${unit}`;
}

/** Last year's value of a cell: as the table's own 上年 column says, else as last year's report does. A 上年 column has none. */
function valueBefore(
  definition: TableDefinition,
  cell: string,
  own: TableContent,
  last: TableContent | null,
): number | undefined {
  const [row = '', columnKey] = cell.split('.');
  const column = definition.columns.find(({ key }) => key === columnKey);
  if (!column || column.previousOf) return undefined;
  const previous = definition.columns.find(({ previousOf }) => previousOf === column.key);
  if (previous) return effectiveValue(definition, own, cellKey(row, previous.key));
  return last ? effectiveValue(definition, last, cell) : undefined;
}

const shareOf = (now: number, before: number): string =>
  `${now > before ? '增长' : '下降'}${Number(((Math.abs(now - before) / before) * 100).toFixed(1))}%`;

/** A block in which every bound figure says what its table says; the same block where nothing changes. */
function followBlock(block: Block, both: Both): Block {
  let [text, read] = ['', 0];
  const bound: Bound[] = [];
  for (const figure of standingBounds(block)) {
    if (figure.at < read) continue;
    text += block.text.slice(read, figure.at);
    read = figure.at + figure.shown.length;
    const shown = boundText(figure, both) ?? figure.shown;
    bound.push({ ...figure, at: text.length, shown });
    text += shown;
  }
  const followed = text + block.text.slice(read);
  return followed === block.text ? block : { ...block, text: followed, bound };
}

/** @returns the same prose where nothing changes */
export function followTables(prose: Prose, both: Both): Prose {
  if (!prose.some(({ bound }) => bound)) return prose;
  const followed = prose.map((block) => followBlock(block, both));
  return followed.some((block, i) => block !== prose[i]) ? followed : prose;
}

/**
 * A report whose prose says what its tables say; parts in which nothing changes stay the same objects.
 * @param lastYear for the changes against it; null: those stay as they are
 */
export function withBoundFigures(content: ReportContent, lastYear: ReportContent | null): ReportContent {
  const followed = <T extends { prose: Prose }>(own: T): T => {
    const prose = followTables(own.prose, { content, lastYear });
    return prose === own.prose ? own : { ...own, prose };
  };
  const preface = followed(content.preface);
  const chapters = mapSame(content.chapters, (chapter) => {
    const own = followed(chapter.content);
    return own === chapter.content ? chapter : { ...chapter, content: own };
  });
  const attachments = mapSame(content.signature.attachments, followed);
  const signature =
    attachments === content.signature.attachments ? content.signature : { ...content.signature, attachments };
  const same = preface === content.preface && chapters === content.chapters && signature === content.signature;
  return same ? content : { ...content, preface, chapters, signature };
}

/** Like map; the same array where every member stays the same. */
function mapSame<T>(members: T[], change: (member: T) => T): T[] {
  const changed = members.map(change);
  return changed.every((member, i) => member === members[i]) ? members : changed;
}
