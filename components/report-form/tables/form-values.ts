import { cellKey, NOT_APPLICABLE, readFigure, type TableContent, type TableDefinition } from '@/lib/report';

/** The form's own shape: cells by row and column, every one present, so that no field is ever uncontrolled. */
export type TableValues = Record<string, Record<string, string>>;

/** 'label' beside a row's columns names a custom row. */
export const LABEL = 'label';

export const toValues = (table: TableDefinition, content: TableContent): TableValues =>
  Object.fromEntries(
    table.rows.map((row) => [
      row.key,
      Object.fromEntries(
        [LABEL, ...table.columns.map(({ key }) => key)].map((key) => [key, content[cellKey(row.key, key)] ?? '']),
      ),
    ]),
  );

/** Cells back as they are kept: blank ones are not there, and cells this table does not know are not lost. */
export function toContent(table: TableDefinition, values: TableValues, before: TableContent): TableContent {
  const known = new Set(
    table.rows.flatMap((row) => [LABEL, ...table.columns.map((c) => c.key)].map((c) => cellKey(row.key, c))),
  );
  const foreign = Object.entries(before).filter(([key]) => !known.has(key));
  const cells = Object.entries(values).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, text]): [string, string] => [cellKey(row, column), text]),
  );
  return Object.fromEntries([...foreign, ...cells].filter(([, text]) => text !== ''));
}

/** The cells of a table whose text is another one now. */
export function changedCells(table: TableDefinition, was: TableContent, now: TableContent) {
  const [before, after] = [toValues(table, was), toValues(table, now)];
  return Object.entries(after).flatMap(([row, columns]) =>
    Object.entries(columns)
      .filter(([column, text]) => before[row]?.[column] !== text)
      .map(([column, text]) => ({ row, column, text })),
  );
}

export const withoutBlanks = (content: TableContent): TableContent =>
  Object.fromEntries(Object.entries(content).filter(([, text]) => text !== ''));

/** The figures that a table asks for: those of its own rows; totals follow, and what a school may have is its own to name. */
export const askedCells = (table: TableDefinition): string[] =>
  table.rows
    .filter(({ kind }) => kind === 'entry')
    .flatMap(({ key }) =>
      table.columns.filter(({ kind }) => kind === 'figure').map((column) => cellKey(key, column.key)),
    );

/** The values with every figure that is asked for said anew. */
function withFigures(table: TableDefinition, values: TableValues, say: (typed: string) => string): TableValues {
  const asked = new Set(askedCells(table));
  return mapCells(values, (row, column, typed) => (asked.has(cellKey(row, column)) ? say(typed) : typed));
}

const mapCells = (values: TableValues, say: (row: string, column: string, typed: string) => string): TableValues =>
  Object.fromEntries(
    Object.entries(values).map(([row, columns]) => [
      row,
      Object.fromEntries(Object.entries(columns).map(([column, typed]) => [column, say(row, column, typed)])),
    ]),
  );

/** 不适用 in every figure that is asked for and in no other; what the school wrote in text columns stays. */
export function allNotApplicable(table: TableDefinition, values: TableValues): TableValues {
  const words = new Set([LABEL, ...table.columns.filter(({ kind }) => kind === 'text').map(({ key }) => key)]);
  const bare = mapCells(values, (_, column, typed) => (words.has(column) ? typed : ''));
  return withFigures(table, bare, () => NOT_APPLICABLE);
}

/** 0 where a figure that is asked for is blank; nothing typed is changed. */
export const zerosInBlanks = (table: TableDefinition, values: TableValues): TableValues =>
  withFigures(table, values, (typed) => (typed.trim() === '' ? '0' : typed));

/** What was filled in at once goes out again, but for the cells that somebody has changed since. */
export const takenBack = (before: TableValues, filled: TableValues, now: TableValues): TableValues =>
  mapCells(now, (row, column, typed) => (typed === filled[row]?.[column] ? (before[row]?.[column] ?? '') : typed));

/** True when the school has declared every figure it filled in 不适用. */
export function isNotApplicable(table: TableDefinition, content: TableContent): boolean {
  const figures = table.rows
    .flatMap((row) =>
      table.columns.filter(({ kind }) => kind !== 'text').map(({ key }) => content[cellKey(row.key, key)] ?? ''),
    )
    .map((text) => readFigure(text).kind)
    .filter((kind) => kind !== 'blank');
  return figures.length > 0 && figures.every((kind) => kind === 'not-applicable');
}
