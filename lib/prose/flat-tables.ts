import { remembered } from './remembered';
import { matchesIn } from './span';

/** A cell: a count, a share in percent, or undefined where it is no number. */
export type FlatCell = { value: number; share: boolean; quote: string } | undefined;
export type FlatRow = { name: string; cells: readonly FlatCell[]; line: number };

/** A table of names and numbers that was flattened into lines, and its row of totals where it has one. */
export type FlatTable = { rows: readonly FlatRow[]; total?: FlatRow };

type Row = Omit<FlatRow, 'line'>;

const FIGURE = '-?(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d{1,4})?)';
const UNIT = '(?:[条篇次件人份项个期场]|[%％])?';
const CELL = `(?:${FIGURE}${UNIT}|[—–\\-/]|无)`;
const ALONE = new RegExp(`^${CELL}$`);
/** "网站300", "1 网站 300 60%": a name and its figures. */
const ROW = new RegExp(`^(?:\\d{1,2}[\\s.、]+)?([^\\d，,。；;！？]{1,24}?)[\\s:：]*((?:${CELL})(?:\\s+${CELL}){0,7})$`);
/** The same where the rows were joined into one paragraph. */
const JOINED = new RegExp(
  `(?<![，,。；;])([\\p{Script=Han}（）()、]{2,40}?)\\s?(${FIGURE}${UNIT}(?:\\s${FIGURE}${UNIT}){0,7})(?![\\d.])\\s?`,
  'gu',
);
const SEPARATED = /[\t\u3000]+/;
const BARE_NAME = /^[^\d，,。；;：:！？]{1,16}$/;
const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|总数)$/;
const LEAST_ROWS = 3;

/** Tables of names and numbers, as foreign files bring them into prose. @param lines the paragraphs in order */
export function findFlatTables(lines: readonly string[]): FlatTable[] {
  const tables: FlatTable[] = [];
  let rows: FlatRow[] = [];
  const close = () => {
    const table = begunBefore(lines, rows[0]?.line ?? 0) ? undefined : tableOf(rows);
    if (table) tables.push(table);
    rows = [];
  };
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line]?.trim() ?? '';
    const below = lines[line + 1]?.trim() ?? '';
    const pair = BARE_NAME.test(text) && ALONE.test(below) ? [{ name: text, cells: [cellOf(below)] }] : undefined;
    const read = pair ?? rowsIn(text);
    if (read.length !== 1) close();
    rows.push(...read.map((row) => ({ ...row, line })));
    if (read.length > 1 || TOTAL.test(rows.at(-1)?.name ?? '')) close();
    if (pair) line++;
  }
  close();
  return tables;
}

/** The line above ends with a figure too: rows of the table were lost into it. */
const begunBefore = (lines: readonly string[], line: number): boolean => /[\d%％]\s*$/.test(lines[line - 1] ?? '');

const rowsIn = remembered((text): readonly Row[] => {
  if (!/\d/.test(text)) return [];
  const own = rowOf(text);
  return own ? [own] : joinedRows(text);
});

function rowOf(text: string): Row | undefined {
  if (SEPARATED.test(text)) {
    const [name = '', ...cells] = text.split(SEPARATED);
    return cells.length > 0 && cells.every((cell) => ALONE.test(cell)) ? { name, cells: cells.map(cellOf) } : undefined;
  }
  const [, name, figures = ''] = ROW.exec(text) ?? [];
  return name === undefined ? undefined : { name: name.trim(), cells: figures.split(/\s+/).map(cellOf) };
}

/** Rows that follow each other without a gap, as many figures in each, up to the total. */
function joinedRows(text: string): Row[] {
  if (!/[合总共]\s?计/.test(text)) return [];
  const runs: { rows: Row[]; end: number }[] = [];
  for (const { 0: all, 1: name = '', 2: figures = '', index } of matchesIn(text, JOINED)) {
    const row = { name, cells: figures.split(/\s/).map(cellOf) };
    const run = runs.at(-1);
    const joins =
      run?.end === index && run.rows[0]?.cells.length === row.cells.length && !TOTAL.test(run.rows.at(-1)?.name ?? '');
    if (run && joins) {
      run.rows.push(row);
      run.end += all.length;
    } else runs.push({ rows: [row], end: index + all.length });
  }
  return runs.find(({ rows }) => rows.length >= LEAST_ROWS && TOTAL.test(rows.at(-1)?.name ?? ''))?.rows ?? [];
}

/** A dash counts as nothing. */
function cellOf(text: string): FlatCell {
  const value = Number(
    text
      .replace(/,/g, '')
      .replace(/[^\d.-]/g, '')
      .replace(/^-$/, '0') || '0',
  );
  return Number.isNaN(value) ? undefined : { value, share: /[%％]/.test(text), quote: text };
}

/** Rows of one width; where one has other columns, cells were lost and nothing is known. */
function tableOf(rows: readonly FlatRow[]): FlatTable | undefined {
  const own = rows[0]?.cells.every(isYear) ? rows.slice(1) : rows;
  const [first] = own;
  if (!first || own.length < LEAST_ROWS || own.some(({ cells }) => cells.length !== first.cells.length))
    return undefined;
  const last = own.at(-1);
  return last && TOTAL.test(last.name) ? { rows: own.slice(0, -1), total: last } : { rows: own };
}

const isYear = (cell: FlatCell): boolean => cell !== undefined && cell.value > 2000 && cell.value < 2100;
