'use client';

import type { Change } from '@/lib/validation/change';
import { keyed } from '../../ui/keyed';
import { useContent } from '../workspace/context';
import { ByPart } from './by-part';
import { ChangedWords } from './changed-words';

/** Said where nothing was changed because the author wrote meanwhile. */
export const CHANGED = '这里的文字刚刚改过，这处修改已不适用，没有改动。请关闭后按新的核对意见处理。';

const wordsOf = ({ part, path, at, to }: Change): string => `${part} ${path} ${at} ${to}`;

/** All changes by chapter, each in its sentence. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const content = useContent();
  const rows = keyed(changes, wordsOf).map(({ key, item }) => ({
    key,
    part: item.part,
    words: <ChangedWords change={item} />,
  }));
  return <ByPart content={content} rows={rows} />;
}
