'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { emptyChapter, isChapterPart, type PartKey } from '@/lib/report';
import { chapterNames } from '@/lib/report/part-names';
import { EmptyState } from '../../ui/empty-state';
import { keyed } from '../../ui/keyed';
import { useContent, useMayEdit, usePart, useReport, useWorkspace } from '../workspace/context';
import { PartPage } from '../workspace/part-page';
import styles from './unplaced.module.css';

/** Text of an imported report that found no place: each line goes where it belongs, or is struck on purpose. */
export function UnplacedPage() {
  const part = usePart('unplaced');
  const workspace = useWorkspace();
  const { may } = useMayEdit('unplaced');
  const [struck, setStruck] = useState<{ lines: NonNullable<typeof part>['lines'] } | null>(null);
  const lines = part?.lines ?? [];
  const remove = (index: number) => workspace.edit('unplaced', { lines: lines.filter((_, at) => at !== index) });
  const place = (index: number, to: PartKey) => {
    const line = lines[index];
    if (!line || !isChapterPart(to)) return;
    const chapter = workspace.part(to) ?? emptyChapter();
    // First the new place, then the old: a page that closes in between leaves the text twice, never nowhere.
    workspace.replace(to, { ...chapter, prose: [...chapter.prose, { kind: 'paragraph', text: line.text }] });
    remove(index);
  };
  const strike = (index: number) => {
    setStruck({ lines });
    remove(index);
  };
  return (
    <PartPage part="unplaced" heading="未归位的文字">
      <p className={styles.note}>
        导入时没有找到位置的文字都在这里。请逐条归入相应部分，或者确认不要。归入的文字接在该章末尾，可以再移动和修改。
      </p>
      {struck && (
        <p role="status" className={styles.note}>
          已删去1条。{' '}
          <Button
            size="compact-md"
            variant="default"
            onClick={() => {
              workspace.edit('unplaced', struck);
              setStruck(null);
            }}
          >
            撤销
          </Button>
        </p>
      )}
      {lines.length === 0 ? (
        <EmptyState title="没有未归位的文字" text="导入的文字都有了位置。" />
      ) : (
        <ol className={styles.lines}>
          {keyed(lines, ({ text }) => text).map(({ key, item }, index) => (
            <li key={key} data-path={`lines.${index}`}>
              {item.near !== '' && <p className={styles.near}>原文位置：“{item.near}”之后</p>}
              <p className={styles.text}>{item.text}</p>
              {may && <LineActions index={index} onPlace={place} onStrike={strike} />}
            </li>
          ))}
        </ol>
      )}
    </PartPage>
  );
}

type LineGiven = { index: number; onPlace: (index: number, to: PartKey) => void; onStrike: (index: number) => void };

function LineActions({ index, onPlace, onStrike }: LineGiven) {
  const content = useContent();
  const { may } = useReport().opened;
  const [to, setTo] = useState<PartKey | ''>('');
  const chapters = chapterNames(content).filter(({ key }) => may.editParts.includes(key));
  return (
    <div className={styles.actions}>
      <label>
        归入{' '}
        <select
          value={to}
          onChange={(event) => setTo(chapters.find(({ key }) => key === event.currentTarget.value)?.key ?? '')}
        >
          <option value="">请选择</option>
          {chapters.map(({ key, mark, heading }) => (
            <option key={key} value={key}>
              {mark + heading}
            </option>
          ))}
        </select>
      </label>
      <Button size="compact-sm" disabled={to === ''} onClick={() => to !== '' && onPlace(index, to)}>
        归入
      </Button>
      <Button size="compact-md" variant="default" onClick={() => onStrike(index)}>
        不要这一条
      </Button>
    </div>
  );
}
