import {
  type Column,
  cellKey,
  effectiveText,
  formatFigure,
  isBlankTable,
  NOT_APPLICABLE,
  type Row,
  rowLabel,
  type TableContent,
  type TableDefinition,
} from '@/lib/report';
import { AREA, type Cell, SIZE, type TableBlock } from '@/lib/typeset';

/** Widths in pt. */
const PADDING = 12;
const MIN_COLUMN = 43;
const MAX_TEXT = 120;
const MAX_FIGURE = 100;
const USUAL_FIGURE = 72;

/** A statistics table with its title and units, or nothing while it is blank. 0, blank and 不适用 print differently. */
export function statisticsTable(table: TableDefinition, content: TableContent, part: string): TableBlock[] {
  if (isBlankTable(content)) return [];
  const source = { part, path: `tables.${table.key}` };
  const rows = table.rows.filter((row) => isPrinted(table, row, content));
  const plain = (text: string): Cell['paragraphs'] => [[{ role: 'body', text }]];
  return [
    {
      kind: 'table',
      title: table.title,
      continuedTitle: `${table.title}（续表）`,
      columns: columnWidths(table, content, rows),
      head: [
        { paragraphs: plain('项目'), align: 'center', source },
        ...table.columns.map((column): Cell => ({ paragraphs: headText(column), align: 'center', source })),
      ],
      rows: rows.map((row) => ({
        cells: [
          { paragraphs: plain(rowLabel(row, content)), indent: row.indent ?? 0, source },
          ...table.columns.map((column) => valueCell(table, content, row, column, source)),
        ],
      })),
      merged: [],
      source,
    },
  ];
}

const headText = ({ label, unit }: Column): Cell['paragraphs'] =>
  unit ? [[{ role: 'body', text: label }], [{ role: 'body', text: `（${unit}）` }]] : [[{ role: 'body', text: label }]];

/** A list that a school may lengthen prints only the rows it filled; a fixed form prints all its rows. */
function isPrinted(table: TableDefinition, row: Row, content: TableContent): boolean {
  if (!table.rows.some(({ kind }) => kind === 'custom')) return true;
  return Object.entries(content).some(([key, value]) => key.startsWith(`${row.key}.`) && value.trim() !== '');
}

function valueCell(
  table: TableDefinition,
  content: TableContent,
  row: Row,
  column: Column,
  source: Cell['source'],
): Cell {
  const key = cellKey(row.key, column.key);
  const text = effectiveText(table, content, key);
  const printed = column.kind === 'text' ? text : formatFigure(text);
  const align = column.kind === 'text' || printed === NOT_APPLICABLE ? 'center' : 'right';
  return {
    paragraphs: [[{ role: 'body', text: printed }]],
    align,
    source: { part: source.part, path: `${source.path}.${key}` },
  };
}

/** Columns are as wide as their words and figures need; the row names get the rest of the 156 mm. */
function columnWidths(table: TableDefinition, content: TableContent, rows: readonly Row[]): TableBlock['columns'] {
  const needs = table.columns.map((column) => {
    const values = rows.map((row) => effectiveText(table, content, cellKey(row.key, column.key)));
    if (column.kind === 'text') return within(Math.max(...values.map(widthOf), widthOf(column.label)), MAX_TEXT);
    return within(
      Math.max(...values.map((value) => widthOf(formatFigure(value))), widthOf(column.label) / 2),
      MAX_FIGURE,
    );
  });
  const longest = Math.max(...rows.map((row) => widthOf(rowLabel(row, content)) + (row.indent ?? 0) * SIZE.five));
  const room = AREA.width - needs.reduce((sum, need) => sum + need, 0) - within(longest, AREA.width);
  const figures = table.columns.filter(({ kind }) => kind !== 'text').length;
  const share = Math.max(0, room) / Math.max(1, figures);
  const widths = table.columns.map(({ kind }, i) => {
    const need = needs[i] ?? MIN_COLUMN;
    return kind === 'text' ? need : Math.max(need, Math.min(USUAL_FIGURE, need + share));
  });
  const label = Math.max(MIN_COLUMN, AREA.width - widths.reduce((sum, width) => sum + width, 0));
  return [
    { width: label, align: 'left' },
    ...table.columns.map(
      ({ kind }, i) => ({ width: widths[i] ?? MIN_COLUMN, align: kind === 'text' ? 'center' : 'right' }) as const,
    ),
  ];
}

const within = (width: number, most: number): number => Math.min(most, Math.max(MIN_COLUMN, width + PADDING));

/** Width of a text in pt, Han characters counted full and all others half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, ch) => sum + (ch > '\u2000' ? SIZE.five : SIZE.five * 0.55), 0);
