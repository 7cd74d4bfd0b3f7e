'use client';

import { Button, Group } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { partName } from '@/lib/report/part-names';
import { formatMoment } from '../../ui/dates';
import { Notice } from '../../ui/notice';
import { useReport } from '../workspace/context';
import type { Kept } from './safety-net';

/** So long a save may still take to arrive (ms). */
const ON_ITS_WAY = 500;

/** Text of a page that was closed or crashed before it was saved, offered back once. */
export function RestoreNotice() {
  const { workspace, opened } = useReport();
  const [left, setLeft] = useState<Kept[]>([]);
  const router = useRouter();
  // Only the browser knows what it kept: read after the first paint, so that server and page agree.
  useEffect(() => {
    if (workspace.leftBehind().length === 0) return undefined;
    // The save that was on its way when the page was left may have arrived behind this page's own reading.
    const asked = setTimeout(() => router.refresh(), ON_ITS_WAY);
    const shown = setTimeout(() => {
      setLeft(workspace.leftBehind());
      if (workspace.leftBehind().length === 0) workspace.forgetLeftBehind();
    }, 3 * ON_ITS_WAY);
    return () => {
      clearTimeout(asked);
      clearTimeout(shown);
    };
  }, [workspace, router]);
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
