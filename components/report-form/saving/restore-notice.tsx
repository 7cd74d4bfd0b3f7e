'use client';

import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { partName } from '@/lib/report/part-names';
import { formatMoment } from '../../ui/dates';
import { Notice } from '../../ui/notice';
import { useReport } from '../workspace/context';
import type { Kept } from './safety-net';

/** Text of a page that was closed or crashed before it was saved, offered back once. */
export function RestoreNotice() {
  const { workspace, opened } = useReport();
  const [left, setLeft] = useState<Kept[]>([]);
  // Only the browser knows what it kept: read after the first paint, so that server and page agree.
  useEffect(() => setLeft(workspace.leftBehind()), [workspace]);
  const mine = left.filter(({ part }) => opened.may.editParts.includes(part));
  if (mine.length === 0) return null;
  const done = () => {
    workspace.forgetLeftBehind();
    setLeft([]);
  };
  const restore = () => {
    for (const kept of mine) workspace.restore(kept);
    done();
  };
  return (
    <Notice tone="warning" title="这台电脑上有没来得及保存的内容">
      <ul style={{ margin: '0.25rem 0 0.5rem', paddingLeft: '1.25rem' }}>
        {mine.map(({ part, at }) => (
          <li key={part}>
            {partName(opened.content, part)}（{formatMoment(at)}）
          </li>
        ))}
      </ul>
      <Group gap="sm">
        <Button size="xs" onClick={restore}>
          恢复这些内容
        </Button>
        <Button size="xs" variant="default" onClick={done}>
          不要了
        </Button>
      </Group>
    </Notice>
  );
}
