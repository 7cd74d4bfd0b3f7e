'use client';

import { Button } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { partName } from '@/lib/report/part-names';
import { formatMoment } from '../../ui/dates';
import { Notice } from '../../ui/notice';
import { useContent, useSetAside } from '../workspace/context';
import type { Kept } from './safety-net';
import styles from './saving.module.css';

/** Few ever need it: the other pages do not wait for what shows a part's text. */
const SetAsideDialog = dynamic(() => import('./set-aside-dialog').then((room) => room.SetAsideDialog), { ssr: false });

/** The author's own texts that gave way to a colleague's: in sight until dismissed. */
export function SetAsideNotice() {
  const texts = useSetAside();
  const content = useContent();
  const [shown, setShown] = useState<Kept | null>(null);
  if (texts.length === 0) return null;
  return (
    <>
      <Notice tone="info" title="已放下的文字" quiet>
        <ul className={styles.aside}>
          {texts.map((kept) => (
            <li key={`${kept.part} ${kept.at}`}>
              <span>
                {partName(content, kept.part)}（{formatMoment(kept.at)}放下）
              </span>
              <Button size="compact-md" variant="default" onClick={() => setShown(kept)}>
                找回我的文字
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
      {shown && <SetAsideDialog kept={shown} onClose={() => setShown(null)} />}
    </>
  );
}
