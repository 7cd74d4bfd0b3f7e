/** Columns of a table that was flattened into lines, with their last row as the total. */
export type FlatTable = {
  /** The line of the total. */
  line: number;
  /** What the total row is called: 合计. */
  name: string;
  columns: { parts: number[]; total: number }[];
};

type Row = { name: string; cells: (number | undefined)[]; line: number };

const FIGURE = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d{1,4})?';
const NONE = '[—–\\-/]|无';
const CELL = `(?:${FIGURE}|${NONE})(?:[条篇次件人份项个期场]|%|％)?`;
/** "网站300", "1 网站\t300\t—": a name and its figures. */
const ROW = new RegExp(`^(?:\\d{1,2}[\\s.、]*)?([^\\d，,。；;！？]{1,24}?)[\\s:：]*((?:${CELL})(?:\\s+${CELL}){0,7})$`);
const BARE_NAME = /^[^\d，,。；;：:！？]{1,16}$/;
const BARE_FIGURE = new RegExp(`^(?:${CELL})$`);
const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|小\s*计|总数)/;
const SUBTOTAL = /^小\s*计/;
const LEAST_ROWS = 2;

/** Tables of category and number with a row of totals, as foreign files bring them into prose. */
export function findFlatTables(lines: readonly string[]): FlatTable[] {
  if (!lines.some((line) => TOTAL.test(line))) return [];
  const rows = rowsOf(lines);
  return rows.flatMap((row, i): FlatTable[] => {
    if (!row || !TOTAL.test(row.name)) return [];
    const above = runAbove(rows, i, row.cells.length);
    if (above.length < LEAST_ROWS || above.some(({ name }) => SUBTOTAL.test(name))) return [];
    const columns = row.cells.flatMap((total, column) => {
      const parts = above.map(({ cells }) => cells[column]);
      return total === undefined || parts.some((part) => part === undefined)
        ? []
        : [{ total, parts: parts.map((part) => part ?? 0) }];
    });
    return columns.length === 0 ? [] : [{ line: row.line, name: row.name, columns }];
  });
}

/** Rows of a table in order; undefined where a line is none. A name and its figure may stand in two lines. */
function rowsOf(lines: readonly string[]): (Row | undefined)[] {
  const rows: (Row | undefined)[] = [];
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line]?.trim() ?? '';
    const next = lines[line + 1]?.trim() ?? '';
    if (BARE_NAME.test(text) && BARE_FIGURE.test(next)) {
      rows.push({ name: text, cells: [cellOf(next)], line });
      line++;
      continue;
    }
    const [, name, figures = ''] = ROW.exec(text) ?? [];
    rows.push(name === undefined ? undefined : { name: name.trim(), cells: figures.split(/\s+/).map(cellOf), line });
  }
  return rows;
}

/** A dash counts as nothing; a share is no count. */
function cellOf(text: string): number | undefined {
  if (/[%％]/.test(text)) return undefined;
  return Number(text.replace(/,/g, '').replace(/[^\d.]/g, ''));
}

/** The rows right above a total, down from the last total before it; none where one has other columns, for cells were lost then. */
function runAbove(rows: readonly (Row | undefined)[], at: number, width: number): Row[] {
  const from = rows.findLastIndex((row, i) => i < at && (!row || (TOTAL.test(row.name) && !SUBTOTAL.test(row.name))));
  const [head, ...rest] = rows.slice(from + 1, at).filter((row) => row !== undefined);
  if (!head || [head, ...rest].some(({ cells }) => cells.length !== width)) return [];
  return head.cells.every(isYear) ? rest : [head, ...rest];
}

const isYear = (cell: number | undefined): boolean => cell !== undefined && cell > 2000 && cell < 2100;
