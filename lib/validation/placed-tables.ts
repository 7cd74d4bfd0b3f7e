import { rememberedBy } from '@/lib/prose/remembered';
import {
  type ChapterKey,
  isNotApplicableTable,
  type ReportContent,
  TABLES,
  type TableContent,
  type TableDefinition,
  type TableKey,
} from '@/lib/report';
import type { Finding } from './finding';
import { oncePerCheck } from './once-per-check';
import type { Rule } from './rule';

/** A statistics table where it stands in the report. */
export type PlacedTable = { chapter: ChapterKey; table: TableDefinition; cells: TableContent };

const isTableKey = (key: string): key is TableKey => Object.hasOwn(TABLES, key);

/** Every statistics table of the printed chapters; one declared 不适用 throughout has nothing to check. */
export const placedTables = oncePerCheck((report): readonly PlacedTable[] =>
  report.chapters
    .filter(({ content }) => !content.omitted)
    .flatMap(({ key: chapter, content }) =>
      Object.entries(content.tables).flatMap(([key, cells]) =>
        isTableKey(key) && !isNotApplicableTable(cells) ? [{ chapter, table: TABLES[key], cells }] : [],
      ),
    ),
);

/** A rule that reads each table by itself. */
export function tableRule(id: string, read: (placed: PlacedTable) => readonly Finding[]): Rule {
  const findingsIn = rememberedBy(
    ({ chapter, table, cells }: PlacedTable) => JSON.stringify([chapter, table.key, cells]),
    read,
  );
  return { id, check: (report) => placedTables(report).flatMap(findingsIn) };
}

/** One statistics table of the report, wherever it stands. */
export const placedTable = (report: ReportContent, key: string): PlacedTable | undefined =>
  placedTables(report).find(({ table }) => table.key === key);

/** 'tables.applications.received.total': the cell as the workspace finds it. */
export const cellPath = (table: TableDefinition, cell: string): string => `tables.${table.key}.${cell}`;
