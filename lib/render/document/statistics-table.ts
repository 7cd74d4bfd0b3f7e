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
import { AREA, type Cell, SIZE, type TableBlock, TURNED_AREA } from '@/lib/typeset';

/** Widths in pt. */
const PADDING = 12;
const MIN_COLUMN = 43;
/** Rows are named in at least four characters a line; where figures leave less, the table is turned. */
const MIN_LABEL = 54;
const MAX_TEXT = 120;
const MAX_FIGURE = 100;
const USUAL_FIGURE = 72;

/**
 * A statistics table with its title and units, or nothing while it is blank. 0, blank and 不适用 print differently.
 * One whose figures are wider than the page stands on a turned sheet.
 */
export function statisticsTable(table: TableDefinition, content: TableContent, part: string): TableBlock[] {
  if (isBlankTable(content)) return [];
  const source = { part, path: `tables.${table.key}` };
  const rows = table.rows.filter((row) => isPrinted(table, row, content));
  const needs = columnNeeds(table, content, rows);
  const turned = sumOf(needs.figures) + Math.min(needs.label, MIN_LABEL) > AREA.width;
  const plain = (text: string): Cell['paragraphs'] => [[{ role: 'body', text }]];
  return [
    {
      kind: 'table',
      title: table.title,
      continuedTitle: `${table.title}（续表）`,
      columns: columnWidths(table, needs, turned ? TURNED_AREA.width : AREA.width),
      head: [
        { paragraphs: headText({ label: '项目' }), align: 'center', source },
        ...table.columns.map((column): Cell => ({ paragraphs: headText(column), align: 'center', source })),
      ],
      rows: rows.map((row) => ({
        cells: [
          { paragraphs: plain(rowLabel(row, content)), indent: row.indent ?? 0, source },
          ...table.columns.map((column) => valueCell(table, content, row, column, source)),
        ],
      })),
      merged: [],
      turned,
      source,
    },
  ];
}

/** What a column is, in the type of heads, and its unit. */
const headText = ({ label, unit }: Pick<Column, 'label' | 'unit'>): Cell['paragraphs'] => [
  [{ role: 'heading1', text: label }],
  ...(unit ? [[{ role: 'body', text: `（${unit}）` } as const]] : []),
];

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

/** What the row names and each further column would like to have, pt. */
type Needs = { label: number; figures: number[] };

function columnNeeds(table: TableDefinition, content: TableContent, rows: readonly Row[]): Needs {
  const figures = table.columns.map((column) => {
    const values = rows.map((row) => effectiveText(table, content, cellKey(row.key, column.key)));
    if (column.kind === 'text') return within(Math.max(...values.map(widthOf), widthOf(column.label)), MAX_TEXT);
    return within(
      Math.max(...values.map((value) => widthOf(formatFigure(value))), widthOf(column.label) / 2),
      MAX_FIGURE,
    );
  });
  const longest = Math.max(...rows.map((row) => widthOf(rowLabel(row, content)) + (row.indent ?? 0) * SIZE.five));
  return { label: within(longest, AREA.width), figures };
}

/** Columns are as wide as their words and figures need; the row names get the rest of the type area. */
function columnWidths({ columns }: TableDefinition, { label, figures }: Needs, whole: number): TableBlock['columns'] {
  const share = Math.max(0, whole - sumOf(figures) - label) / Math.max(1, columns.filter(isFigure).length);
  const roomy = columns.map((column, i) => {
    const need = figures[i] ?? MIN_COLUMN;
    return isFigure(column) ? Math.max(need, Math.min(USUAL_FIGURE, need + share)) : need;
  });
  const scale = Math.min(1, (whole - MIN_COLUMN) / sumOf(roomy));
  const widths = roomy.map((width) => width * scale);
  return [
    { width: whole - sumOf(widths), align: 'left' },
    ...columns.map(
      (column, i) => ({ width: widths[i] ?? MIN_COLUMN, align: isFigure(column) ? 'right' : 'center' }) as const,
    ),
  ];
}

const isFigure = ({ kind }: Column): boolean => kind !== 'text';

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

const within = (width: number, most: number): number => Math.min(most, Math.max(MIN_COLUMN, width + PADDING));

/** Width of a text in pt, Han characters counted full and all others half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, ch) => sum + (ch > '\u2000' ? SIZE.five : SIZE.five * 0.55), 0);
