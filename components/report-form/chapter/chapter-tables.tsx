'use client';

import { useCallback } from 'react';
import { type ChapterContent, type ChapterKey, type TableContent, type TableKey, tableDefinition } from '@/lib/report';
import { ArticleTable } from '../../report-view/article-table';
import { StatisticsForm } from '../tables/statistics-form';
import { useMayEdit, useWorkspace } from '../workspace/context';
import styles from './chapter.module.css';

/** The statistics that belong to a chapter. */
export function ChapterTables(props: { chapter: ChapterKey; tables: readonly TableKey[]; content: ChapterContent }) {
  const { chapter, tables, content } = props;
  const { may } = useMayEdit(chapter);
  if (tables.length === 0) return null;
  return (
    <section aria-labelledby="chapter-tables" className={styles.tables}>
      <h2 id="chapter-tables" className={styles.subheading}>
        统计表
      </h2>
      {tables.map((key) =>
        may ? (
          <Statistics key={key} chapter={chapter} table={key} content={content.tables[key] ?? {}} />
        ) : (
          <ArticleTable key={key} table={tableDefinition(key)} content={content.tables[key] ?? {}} />
        ),
      )}
    </section>
  );
}

function Statistics({ chapter, table, content }: { chapter: ChapterKey; table: TableKey; content: TableContent }) {
  const workspace = useWorkspace();
  const onChange = useCallback(
    (cells: TableContent) => {
      const before = workspace.part(chapter);
      if (before) workspace.edit(chapter, { ...before, tables: { ...before.tables, [table]: cells } });
    },
    [workspace, chapter, table],
  );
  return <StatisticsForm table={tableDefinition(table)} content={content} onChange={onChange} />;
}
