'use client';

import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { emptyChapter, isChapterPart, type PartKey } from '@/lib/report';
import { chapterNames } from '@/lib/report/part-names';
import { ActButton } from '../../ui/act-button';
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
  const lines = part?.lines ?? [];
  const [struck, setStruck] = useState<{ index: number; line: (typeof lines)[number] } | null>(null);
  const { list, goOn } = useGoingOn(lines);
  const remove = (index: number) => {
    goOn(index);
    workspace.edit('unplaced', { lines: lines.toSpliced(index, 1) });
  };
  const place = (index: number, to: PartKey) => {
    const line = lines[index];
    if (!line || !isChapterPart(to)) return;
    const chapter = workspace.part(to) ?? emptyChapter();
    // First the new place, then the old: a page that closes in between leaves the text twice, never nowhere.
    workspace.replace(to, { ...chapter, prose: [...chapter.prose, { kind: 'paragraph', text: line.text }] });
    remove(index);
  };
  const strike = (index: number) => {
    const line = lines[index];
    if (line) setStruck({ index, line });
    remove(index);
  };
  const restore = ({ index, line }: NonNullable<typeof struck>) => {
    goOn(index);
    workspace.edit('unplaced', { lines: lines.toSpliced(index, 0, line) });
    setStruck(null);
  };
  return (
    <PartPage part="unplaced" heading="未归位的文字">
      <p className={styles.note}>
        导入时没有找到位置的文字都在这里。请逐条归入相应部分，或者确认不要。归入的文字接在该章末尾，可以再移动和修改。
      </p>
      {struck && (
        <p role="status" className={styles.note}>
          已删去1条。
          <ActButton onClick={() => restore(struck)}>撤销</ActButton>
        </p>
      )}
      {lines.length === 0 ? (
        <EmptyState title="没有未归位的文字" text="导入的文字都有了位置。" />
      ) : (
        <ol ref={list} className={styles.lines}>
          {keyed(lines, ({ text }) => text).map(({ key, item }, index) => (
            <li key={key} data-path={`lines.${index}`}>
              {item.near !== '' && <p className={styles.near}>原文位置：{item.near}</p>}
              <p className={styles.text}>{item.text}</p>
              {may && <LineActions index={index} onPlace={place} onStrike={strike} />}
            </li>
          ))}
        </ol>
      )}
    </PartPage>
  );
}

/** The line that was dealt with goes with its buttons: whoever pressed one goes on with the line now in its place. */
function useGoingOn(lines: readonly unknown[]) {
  const list = useRef<HTMLOListElement>(null);
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null) return;
    const row = list.current?.children[Math.min(from.current, lines.length - 1)];
    from.current = null;
    (row?.querySelector('select') ?? document.querySelector<HTMLElement>('main h1'))?.focus();
  }, [lines]);
  const goOn = (index: number) => {
    from.current = index;
  };
  return { list, goOn };
}

type LineGiven = { index: number; onPlace: (index: number, to: PartKey) => void; onStrike: (index: number) => void };

function LineActions({ index, onPlace, onStrike }: LineGiven) {
  const content = useContent();
  const { may } = useReport().opened;
  const [to, setTo] = useState<PartKey | ''>('');
  const chapters = chapterNames(content).filter(({ key }) => may.editParts.includes(key));
  return (
    <div className={styles.actions}>
      <select
        aria-label="归入"
        value={to}
        onChange={(event) => setTo(chapters.find(({ key }) => key === event.currentTarget.value)?.key ?? '')}
      >
        <option value="">选择要归入的部分</option>
        {chapters.map(({ key, mark, heading }) => (
          <option key={key} value={key}>
            {mark + heading}
          </option>
        ))}
      </select>
      <Button size="compact-md" disabled={to === ''} onClick={() => to !== '' && onPlace(index, to)}>
        归入
      </Button>
      <Button size="compact-md" variant="default" onClick={() => onStrike(index)}>
        不要这一条
      </Button>
    </div>
  );
}
