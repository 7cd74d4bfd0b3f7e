import { TABLES } from '.';
import { cellKey, type TableContent, type TableDefinition } from './definition';
import { effectiveText } from './totals';

/** Names stay, last year's figures move into 上年 columns and 上年结转 rows, everything else is blank again. */
export function rollOverTable(table: TableDefinition, last: TableContent): TableContent {
  const next: TableContent = {};
  const keep = (key: string, text: string) => {
    if (text !== '') next[key] = text;
  };
  for (const row of table.rows) {
    keep(cellKey(row.key, 'label'), last[cellKey(row.key, 'label')] ?? '');
    for (const column of table.columns) {
      const key = cellKey(row.key, column.key);
      if (column.kind === 'text') keep(key, last[key] ?? '');
      else if (column.previousOf) keep(key, effectiveText(table, last, cellKey(row.key, column.previousOf)));
      else if (row.carriedFrom && column.kind === 'figure') {
        keep(key, effectiveText(table, last, cellKey(row.carriedFrom, column.key)));
      }
    }
  }
  return next;
}

/** The tables of a chapter for next year, by table key. */
export function rollOverTables(last: Readonly<Record<string, TableContent>>): Record<string, TableContent> {
  const rolled = Object.entries(TABLES).map(([key, table]) => [key, rollOverTable(table, last[key] ?? {})] as const);
  return Object.fromEntries(rolled.filter(([, content]) => Object.keys(content).length > 0));
}
