'use client';

import { Button } from '@mantine/core';
import { useCallback } from 'react';
import {
  type ChapterContent,
  type ChapterDefinition,
  type ChapterKey,
  chapterDefinitions,
  emptyChapter,
  type Prose,
} from '@/lib/report';
import { chapterNames } from '@/lib/report/part-names';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { ProseSection } from '../prose/prose-section';
import { useContent, useMayEdit, usePart, useWorkspace } from '../workspace/context';
import { PartPage } from '../workspace/part-page';
import styles from './chapter.module.css';
import { ChapterTables } from './chapter-tables';
import { Mandate } from './mandate';

/** Changes one field of a chapter, whatever the others have become meanwhile. */
export function useChapterEdit(chapter: ChapterKey) {
  const workspace = useWorkspace();
  return useCallback(
    (change: Partial<ChapterContent>) => {
      const before = workspace.part(chapter) ?? emptyChapter();
      workspace.edit(chapter, { ...before, ...change });
    },
    [workspace, chapter],
  );
}

export function useChapter(chapter: ChapterKey): {
  definition: ChapterDefinition | undefined;
  content: ChapterContent | undefined;
  title: string;
} {
  const content = usePart(chapter);
  const report = useContent();
  const definition = chapterDefinitions(report.edition, report.variant).find(({ key }) => key === chapter);
  const name = chapterNames(report).find(({ key }) => key === chapter);
  return { definition, content, title: name ? name.mark + name.heading : (definition?.heading ?? '') };
}

/** One chapter: what the law wants, the words, the figures. */
export function ChapterPage({ chapter }: { chapter: ChapterKey }) {
  const { definition, content, title } = useChapter(chapter);
  if (!definition || !content) {
    return <EmptyState title="本报告没有这一章" text="这份报告所用的地方格式不含这一章，请从左侧目录选择其他部分。" />;
  }
  return (
    <PartPage part={chapter} heading={title}>
      <ChapterBody definition={definition} content={content} />
    </PartPage>
  );
}

function ChapterBody({ definition, content }: { definition: ChapterDefinition; content: ChapterContent }) {
  const chapter = definition.key;
  const edit = useChapterEdit(chapter);
  const { may } = useMayEdit(chapter);
  const onProse = useCallback((prose: Prose) => edit({ prose }), [edit]);
  if (content.omitted) {
    return (
      <>
        <Mandate definition={definition} content={content} />
        <EmptyState
          title="本章没有列入报告"
          text="原文本没有这一章。规定要求编写本章，恢复后请补写；没有相关情况的也要写明。"
        >
          {may && <Button onClick={() => edit({ omitted: false })}>恢复本章</Button>}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <DeviatingHeading
        definition={definition}
        content={content}
        onRestore={may ? () => edit({ heading: null }) : undefined}
      />
      <Mandate definition={definition} content={content} />
      <ProseSection
        part={chapter}
        path="prose"
        label={`${definition.heading}的正文`}
        heading={definition.heading}
        prose={content.prose}
        onChange={onProse}
      />
      <ChapterTables chapter={chapter} tables={definition.tables} content={content} />
    </>
  );
}

/** A heading that differs from the official one stays as it came until someone restores it. */
export function DeviatingHeading(props: {
  definition: ChapterDefinition;
  content: ChapterContent;
  onRestore?: () => void;
}) {
  const { definition, content, onRestore } = props;
  if (content.heading === null || content.heading === definition.heading) return null;
  return (
    <div data-path="heading">
      <Notice tone="warning" quiet>
        <div className={styles.notice}>
          <span>标题与规定的“{definition.heading}”不同。</span>
          {onRestore && (
            <Button size="compact-md" variant="default" onClick={onRestore}>
              恢复规定标题
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}
