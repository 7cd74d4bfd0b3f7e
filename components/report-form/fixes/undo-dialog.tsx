'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PartKey } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { useContent, useReport } from '../workspace/context';
import { ChangeList } from './change-list';
import { countOf } from './fixes';
import styles from './fixes.module.css';

/** What is going to be put back, and what could not be, before it is. */
export function UndoDialog({ label, onBack, onClose }: { label: string; onBack: () => void; onClose: () => void }) {
  const { fixes } = useReport();
  const content = useContent();
  const [{ texts, lost }] = useState(() => fixes.back() ?? { texts: [], lost: [] });
  const [title] = useState(`撤销：${label}`);
  const count = countOf(texts);
  const parts = [...new Set(texts.map(({ part }) => part))];
  const inPart = (part: PartKey) => countOf(texts.filter((text) => text.part === part));
  const act = () => {
    onClose();
    onBack();
  };
  return (
    <Dialog open wide={lost.length > 0} title={title} onClose={onClose}>
      {count > 0 && (
        <>
          <p className={styles.lead}>将恢复{count}处，改后写的文字不动：</p>
          <ul className={styles.tally}>
            {parts.map((part) => (
              <li key={part}>
                <span>{partName(content, part)}</span>
                <span>{inPart(part)}处</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {lost.length > 0 && (
        <>
          <p className={styles.lead}>
            {count > 0 ? '另有' : ''}
            {lost.length}处后来又改过，不能恢复，保持现在的文字。当时改的是：
          </p>
          <ChangeList changes={lost} />
        </>
      )}
      {count + lost.length === 0 && <p className={styles.lead}>这些文字已经恢复原样，没有要撤销的。</p>}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {count > 0 ? '不撤销' : '关闭'}
        </Button>
        {count > 0 && <Button onClick={act}>恢复{count}处</Button>}
      </DialogButtons>
    </Dialog>
  );
}
