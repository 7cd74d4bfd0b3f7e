'use client';

import { Button } from '@mantine/core';
import { useCallback } from 'react';
import { CHECKLIST, type Prose } from '@/lib/report';
import { Notice } from '../../ui/notice';
import { DeviatingHeading, useChapter, useChapterEdit } from '../chapter/chapter-page';
import { Mandate } from '../chapter/mandate';
import { ProseSection } from '../prose/prose-section';
import { useContent, useMayEdit, useReport } from '../workspace/context';
import { PartPage } from '../workspace/part-page';
import { ProgressLine } from '../workspace/progress-line';
import styles from './checklist.module.css';
import { mineOf } from './filter-bar';
import { ItemsTable } from './items-table';
import { ChecklistSettingsFold } from './settings';

/** The chapter of the 50 items: its words, how it prints, the table. */
export function ChecklistPage() {
  const { definition, content, title } = useChapter('checklist');
  const edit = useChapterEdit('checklist');
  const { may } = useMayEdit('checklist');
  const mine = mineOf(useReport().opened.may.editParts).size;
  const limits = mine > 0 ? `您可以填写分配给本部门的${mine}项，其余各项只能查看。` : undefined;
  const onProse = useCallback((prose: Prose) => edit({ prose }), [edit]);
  return (
    <PartPage
      part="checklist"
      heading={title === '' ? '清单事项公开情况表' : title}
      note={<Answered />}
      limits={limits}
    >
      {definition && content && (
        <>
          <DeviatingHeading
            definition={definition}
            content={content}
            onRestore={may ? () => edit({ heading: null }) : undefined}
          />
          {content.omitted && (
            <Notice tone="warning" title="本章没有列入报告" quiet>
              原文本没有这一章，规定要求编写。{' '}
              {may && (
                <Button size="compact-sm" onClick={() => edit({ omitted: false })}>
                  恢复本章
                </Button>
              )}
            </Notice>
          )}
          <Mandate definition={definition} content={content} />
          <details className={styles.fold} open={content.prose.length > 0}>
            <summary>表前的文字（可以不写）</summary>
            <ProseSection
              part="checklist"
              path="prose"
              label="表前的文字"
              heading={definition.heading}
              prose={content.prose}
              onChange={onProse}
            />
          </details>
        </>
      )}
      <ChecklistSettingsFold />
      <ItemsTable />
    </PartPage>
  );
}

function Answered() {
  const { items } = useContent();
  const answered = CHECKLIST.filter(({ number }) => (items[String(number)]?.state ?? '') !== '').length;
  return <ProgressLine share={answered / CHECKLIST.length} label={`已填${answered}／${CHECKLIST.length}项`} />;
}
