import { cellKey, effectiveText, formatFigure, rowLabel, type TableContent, type TableDefinition } from '@/lib/report';
import styles from './report-article.module.css';

/** A region that scrolls must take the keyboard's focus (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 } as const;

/** A statistics table as it reads: totals computed where they were left blank, figures with separators, units in the heads. */
export function ArticleTable({ table, content }: { table: TableDefinition; content: TableContent }) {
  const rows = table.rows.filter((row) => row.kind !== 'custom' || hasCells(table, content, row.key));
  return (
    <section className={styles.scroll} aria-label={table.title} {...REACHABLE}>
      <table className={styles.table}>
        <caption>{table.title}</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            {table.columns.map(({ key, label, unit }) => (
              <th key={key} scope="col" className={styles.figure}>
                {label}
                {unit && `（${unit}）`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={row.indent ? styles.indented : undefined}>
                {rowLabel(row, content)}
              </th>
              {table.columns.map((column) => {
                const text = effectiveText(table, content, cellKey(row.key, column.key));
                return column.kind === 'text' ? (
                  <td key={column.key}>{text}</td>
                ) : (
                  <td key={column.key} className={styles.figure}>
                    {formatFigure(text)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const hasCells = (table: TableDefinition, content: TableContent, row: string): boolean =>
  table.columns.some(({ key }) => (content[cellKey(row, key)] ?? '').trim() !== '');
