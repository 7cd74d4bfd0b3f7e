import type { BoundFigure } from './bound';
import { chapterOfTable } from './bound-places';
import type { ReportContent } from './content';
import { formatFigure, formatNumber, readFigure } from './figure';
import {
  cellKey,
  cellUnit,
  effectiveText,
  effectiveValue,
  findTable,
  type TableContent,
  type TableDefinition,
} from './tables';

/** A report and the one of the year before: null where there is none. */
export type Both = { content: ReportContent; lastYear: ReportContent | null };

/** Why a bound figure says nothing. What begins with `last-` is of the year before. */
export type Unsaid =
  | 'no-cell'
  | 'chapter-omitted'
  | 'blank'
  | 'not-applicable'
  | 'invalid'
  | 'last-absent'
  | 'last-blank'
  | 'last-zero';

/** What a bound figure says now, or why it says nothing. */
export type Said = { text: string; why?: undefined } | { text?: undefined; why: Unsaid };

/** The cells of a table, where they are printed. */
const printedCells = (content: ReportContent, key: string): TableContent => {
  const chapter = chapterOfTable(content, key)?.content;
  return chapter && !chapter.omitted ? (chapter.tables[key] ?? {}) : {};
};

/** What a bound figure says now, or why not. */
export function readBound({ table, cell, form }: BoundFigure, { content, lastYear }: Both): Said {
  const definition = findTable(table);
  const [rowKey = '', columnKey] = cell.split('.');
  const column = definition?.columns.find(({ key }) => key === columnKey);
  if (!definition || !column || !definition.rows.some(({ key }) => key === rowKey)) return { why: 'no-cell' };
  if (chapterOfTable(content, table)?.content.omitted) return { why: 'chapter-omitted' };
  const own = printedCells(content, table);
  const now = effectiveValue(definition, own, cell);
  if (now === undefined) return { why: emptiness(own[cell]) };
  if (form === 'value') return { text: formatFigure(effectiveText(definition, own, cell)) };
  const before = valueBefore(definition, cell, own, lastYear);
  if (before === undefined) return { why: 'last-blank' };
  if (before === 'no report') return { why: 'last-absent' };
  const than = `较上${content.preface.period.kind === 'school-year' ? '学' : ''}年`;
  if (now === before) return { text: `与${than.slice(1)}持平` };
  if (form === 'growth') return before === 0 ? { why: 'last-zero' } : { text: `${than}${shareOf(now, before)}` };
  const unit = cellUnit(definition, own, cell);
  return { text: `${than}${now > before ? '增加' : '减少'}${formatNumber(Math.abs(now - before))}${unit}` };
}

/** What a bound figure says now; undefined while the cells it needs hold no numbers. */
export const boundText = (figure: BoundFigure, both: Both): string | undefined => readBound(figure, both).text;

function emptiness(typed = ''): Unsaid {
  const { kind } = readFigure(typed);
  return kind === 'not-applicable' || kind === 'invalid' ? kind : 'blank';
}

/** Last year's value of a cell: as the table's own 上年 column says, else as last year's report does. A 上年 column has none. */
function valueBefore(
  definition: TableDefinition,
  cell: string,
  own: TableContent,
  lastYear: ReportContent | null,
): number | 'no report' | undefined {
  const [row = '', columnKey] = cell.split('.');
  if (definition.columns.find(({ key }) => key === columnKey)?.previousOf) return undefined;
  const previous = definition.columns.find(({ previousOf }) => previousOf === columnKey);
  if (previous) return effectiveValue(definition, own, cellKey(row, previous.key));
  return lastYear ? effectiveValue(definition, printedCells(lastYear, definition.key), cell) : 'no report';
}

const shareOf = (now: number, before: number): string =>
  `${now > before ? '增长' : '下降'}${Number(((Math.abs(now - before) / before) * 100).toFixed(1))}%`;
