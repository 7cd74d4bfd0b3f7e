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
const PADDING = 8;
const TEXT_COLUMN = 58;
const MIN_FIGURE = 40;
const MAX_FIGURE = 76;

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

/** Figures get what their heads need; the row names get the rest of the 156 mm. */
function columnWidths(table: TableDefinition, content: TableContent, rows: readonly Row[]): TableBlock['columns'] {
  const em = (text: string) => [...text].length * SIZE.five + PADDING;
  const longest = Math.max(
    ...rows.map((row) => em(rowLabel(row, content)) + (row.indent ?? 0) * SIZE.five),
    em('项目'),
  );
  const texts = table.columns.filter(({ kind }) => kind === 'text').length * TEXT_COLUMN;
  const figures = table.columns.filter(({ kind }) => kind !== 'text').length;
  const share = (AREA.width - texts - longest) / Math.max(1, figures);
  const figure = Math.min(MAX_FIGURE, Math.max(MIN_FIGURE, share));
  const label = AREA.width - texts - figure * figures;
  return [
    { width: label, align: 'left' },
    ...table.columns.map(({ kind }) =>
      kind === 'text'
        ? ({ width: TEXT_COLUMN, align: 'center' } as const)
        : ({ width: figure, align: 'right' } as const),
    ),
  ];
}
