'use client';

import { Button } from '@mantine/core';
import { isChapterPart, type PartKey, partSchema } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { formatMoment } from '../../ui/dates';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { scrollRegion } from '../fields/scroll-region';
import { useContent, useWorkspace } from '../workspace/context';
import type { PartContents } from '../workspace/part-contents';
import type { Theirs } from './machine';
import { mergeChapter } from './merge';
import { partLines } from './part-lines';
import styles from './saving.module.css';

/** Both texts side by side, with what differs marked; nothing goes before someone has chosen. */
export function Conflict({ part, theirs }: { part: PartKey; theirs: Theirs }) {
  const workspace = useWorkspace();
  const content = useContent();
  const who = theirs.byName ?? '另一位同事';
  const mine = partLines(part, workspace.part(part));
  const other = partLines(part, theirs.content);
  const merge = () => {
    const parsed = partSchema(part).safeParse(theirs.content);
    const own = workspace.part(part);
    if (!parsed.success || !own || !isChapterPart(part)) return;
    // Both have the shape that partSchema gives chapters.
    const merged = mergeChapter(own as PartContents['overview'], parsed.data as PartContents['overview']);
    workspace.keepMine(part);
    workspace.replace(part, merged);
  };
  return (
    <Dialog open wide title={`“${partName(content, part)}”同时被两人修改`} onClose={() => undefined}>
      <p style={{ margin: 0 }}>
        您修改期间，{who}于{formatMoment(theirs.at)}
        保存了同一部分。请比较后选择；不同之处已标出，选择之前两份文字都保留。
      </p>
      <div className={styles.texts}>
        <Side title="我的文字" when="本页，尚未保存" lines={mine} against={other} />
        <Side title={`${who}的文字`} when={formatMoment(theirs.at)} lines={other} against={mine} />
      </div>
      <DialogButtons>
        {isChapterPart(part) && (
          <Button variant="default" onClick={merge}>
            合并两份，逐段取舍
          </Button>
        )}
        <Button variant="default" onClick={() => workspace.takeTheirs(part)}>
          用对方的（我的可以找回）
        </Button>
        <Button onClick={() => workspace.keepMine(part)}>用我的覆盖</Button>
      </DialogButtons>
    </Dialog>
  );
}

function Side(props: { title: string; when: string; lines: string[]; against: string[] }) {
  const { title, when, lines, against } = props;
  const known = new Set(against);
  const placed = lines.map((text, index) => ({ text, key: `${index}` }));
  return (
    <div className={styles.text}>
      <h3>{title}</h3>
      <p className={styles.when}>{when}</p>
      <div className={styles.lines} {...scrollRegion(title)}>
        {placed.map(({ text, key }) => (
          <p key={key} className={styles.line} data-differs={known.has(text) ? undefined : ''}>
            {text}
          </p>
        ))}
        {lines.length === 0 && <p className={styles.line}>（空）</p>}
      </div>
    </div>
  );
}
