import * as z from 'zod/mini';

/** Statistics tables are data: form, checks, PDF and importer all read these definitions. */
export type Column = {
  key: string;
  label: string;
  /** 'figure' is read by readFigure; 'text' is free; 'total' is the sum of the columns in `sumOf`. */
  kind: 'figure' | 'text' | 'total';
  sumOf?: readonly string[];
  unit?: string;
  /** Column that next year's report takes over as its own: this year's 'current' becomes its 'previous'. */
  previousOf?: string;
};

export type Row = {
  key: string;
  label: string;
  /** 'total' is the sum of the rows in `sumOf`; 'custom' lets the school name the row itself. */
  kind: 'entry' | 'total' | 'custom';
  sumOf?: readonly string[];
  indent?: 0 | 1;
  /** Next year this row starts with the value of that row of this year: 上年结转 ← 结转下年. */
  carriedFrom?: string;
};

/** `left` and `right` are row keys (scope 'column') or column keys (scope 'row') whose sums must agree. */
export type Balance = {
  id: string;
  scope: 'column' | 'row';
  left: readonly string[];
  right: readonly string[];
  /** Said to the author, e.g. "本年新收＋上年结转＝办理结果合计＋结转下年". */
  formula: string;
};

export type TableDefinition = {
  key: string;
  title: string;
  /** Where the form comes from, shown beside it. */
  basis: string;
  columns: readonly Column[];
  rows: readonly Row[];
  balances: readonly Balance[];
  /** Counts what may not have happened all year: the form offers 0 for every blank cell at once. */
  mayBeNone?: true;
};

/** Cells by `row.column`, as typed; a missing key is a blank cell. `row.label` names a custom row. */
export const tableContentSchema = z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(200)));
export type TableContent = z.infer<typeof tableContentSchema>;

export const cellKey = (row: string, column: string): string => `${row}.${column}`;
