import {
  type ChapterKey,
  cellKey,
  cellLabel,
  chapterOfTable,
  NOT_APPLICABLE,
  type ReportContent,
  TABLES,
  type TableContent,
  type TableKey,
} from '@/lib/report';
import { type Field, fieldsOf, oneOf } from './fields';
import { write } from './prose';
import { OPTIONAL, soundReport, TABLE_KEYS, wholeTable } from './sound-report';
import type { Staged } from './staged-report';

/** The year before: "上年报告·新闻发布会·本年度". */
const LAST_YEAR = '上年报告·';

type Cell = { table: TableKey; cell: string };

const keysOf = (table: TableKey): string[] =>
  TABLES[table].rows.flatMap((row) => TABLES[table].columns.map((column) => cellKey(row.key, column.key)));

/** The cells of some tables by the name that findings give them: 收费·件数. */
const namesOf = (tables: readonly TableKey[]): Map<string, Cell> =>
  new Map(
    tables.flatMap((table) =>
      keysOf(table).map((cell): [string, Cell] => [cellLabel(TABLES[table], {}, cell), { table, cell }]),
    ),
  );

function holder(report: ReportContent, table: TableKey): { key: ChapterKey; tables: Record<string, TableContent> } {
  const chapter = chapterOfTable(report, table);
  if (!chapter) throw new Error(`no chapter holds ${table}`);
  return { key: chapter.key, tables: chapter.content.tables };
}

/** Where a table lists what schools may have, the other cells of a row that a school has. */
const restOfRow = ({ table, cell }: Cell): TableContent =>
  Object.fromEntries(
    Object.entries(OPTIONAL.includes(table) ? wholeTable(table, NOT_APPLICABLE) : {}).filter(
      ([key]) => key.split('.')[0] === cell.split('.')[0],
    ),
  );

function fill(report: ReportContent, cells: Map<string, Cell>, fields: readonly Field[]): void {
  for (const { label, value } of fields) {
    const place = cells.get(label);
    if (!place) continue;
    const { tables } = holder(report, place.table);
    tables[place.table] = { ...restOfRow(place), ...tables[place.table], [place.cell]: value };
  }
}

/** Cells line by line, of the tables that `where` names, and beside them words of the chapter of the first. */
export function writeCells({ content, context }: Staged, where: string, shown: string): void {
  const tables = TABLE_KEYS.filter((key) => where.includes(TABLES[key].title));
  const [first] = tables;
  if (first === undefined) throw new Error(`no example stands in “${where}”`);
  const cells = namesOf(tables);
  const { fields, text } = fieldsOf(shown, (label) => cells.has(label.replace(LAST_YEAR, '')));
  fill(content, cells, fields);
  write(content, holder(content, first).key, text);
  const before = fields.filter(({ label }) => label.startsWith(LAST_YEAR));
  context.lastYear = soundReport();
  fill(
    context.lastYear,
    cells,
    before.map(({ label, value }) => ({ label: label.slice(LAST_YEAR.length), value })),
  );
}

const WHOLE: Readonly<Record<string, string>> = { '（已填写）': '0', '（空着）': '', '（整表不适用）': NOT_APPLICABLE };

/** "收费及减免情况统计表：（空着）": whole tables. */
export function fillTables(report: ReportContent, shown: string): void {
  const byTitle = new Map(TABLE_KEYS.map((key): [string, TableKey] => [TABLES[key].title, key]));
  for (const { label, value } of fieldsOf(shown, (title) => byTitle.has(title)).fields) {
    const key = byTitle.get(label);
    if (key) holder(report, key).tables[key] = wholeTable(key, oneOf(WHOLE, value));
  }
}
