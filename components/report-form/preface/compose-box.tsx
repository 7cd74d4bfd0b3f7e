'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { composePreface, isBlankProse, type PrefaceContent, type Prose } from '@/lib/report';
import { chapterNames } from '@/lib/report/part-names';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { StaticProse } from '../prose/static-prose';
import { useWorkspace } from '../workspace/context';
import styles from './preface.module.css';

/** 按以上资料生成前言: shown before it replaces anything, and can be taken back. */
export function ComposeBox() {
  const workspace = useWorkspace();
  const [proposed, setProposed] = useState<Prose | null>(null);
  const [before, setBefore] = useState<Prose | null>(null);
  const write = (prose: Prose) => {
    const preface = workspace.part('preface');
    if (preface) workspace.replace('preface', { ...preface, prose });
  };
  const propose = () => {
    workspace.settle();
    const preface = workspace.part('preface');
    if (preface) setProposed(composePreface(preface, headingsOf(workspace.content())));
  };
  const accept = () => {
    const preface: PrefaceContent | undefined = workspace.part('preface');
    if (!proposed || !preface) return;
    setBefore(preface.prose);
    write(proposed);
    setProposed(null);
  };
  const takeBack = () => {
    if (before) write(before);
    setBefore(null);
  };
  const current = workspace.part('preface')?.prose ?? [];
  return (
    <div className={styles.compose}>
      <Button size="compact-md" variant="default" onClick={propose}>
        按以上资料生成前言
      </Button>
      {before && (
        <Notice tone="done">
          已换成生成的前言。{' '}
          <Button size="compact-md" variant="default" onClick={takeBack}>
            恢复原来的文字
          </Button>
        </Notice>
      )}
      <Dialog open={proposed !== null} wide title="生成的前言" onClose={() => setProposed(null)}>
        {proposed && <StaticProse prose={proposed} empty="以上资料还没有填写，无法生成。" />}
        {!isBlankProse(current) && (
          <Notice tone="warning" quiet>
            现有的前言会被替换，替换后可以恢复。
          </Notice>
        )}
        <DialogButtons>
          <Button variant="default" onClick={() => setProposed(null)}>
            取消
          </Button>
          <Button disabled={!proposed || proposed.length === 0} onClick={accept}>
            {isBlankProse(current) ? '采用' : '替换现有前言'}
          </Button>
        </DialogButtons>
      </Dialog>
    </div>
  );
}

const headingsOf = (content: Parameters<typeof chapterNames>[0]): string[] =>
  chapterNames(content)
    .filter(({ omitted }) => !omitted)
    .map(({ heading }) => heading);
