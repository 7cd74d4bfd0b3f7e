'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef, useState } from 'react';
import { ActButton } from '../../ui/act-button';
import { useReport } from '../workspace/context';
import type { LastFix } from './fixes';
import styles from './fixes.module.css';
import { useFollow, useLastFix } from './use-fixes';

/** Only who takes back much needs it. */
const UndoDialog = dynamic(() => import('./undo-dialog').then((room) => room.UndoDialog));

const said = ({ label, verb, count, refused }: LastFix): string =>
  `已${verb}${count}处：${label}${refused > 0 ? `；${refused}处因文字刚改过没有改动` : ''}`;

const saidBack = ({ back, lost }: { back: number; lost: number }): string =>
  lost === 0 ? '已撤销，文字恢复原样' : `已撤销${back}处；另有${lost}处后来改过，没有恢复`;

/** What was changed last, and the way back: in sight on every page of the report, the same however much is written since. */
export function UndoBar() {
  const last = useLastFix();
  const { fixes } = useReport();
  const follow = useFollow();
  const button = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const [back, setBack] = useState('');
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const leave = fixes.onMade(({ replaced }) => {
      setBack('');
      // The dialog that made the changes gives the focus back to a finding that is about to go.
      clearTimeout(soon);
      soon = setTimeout(() => {
        if (!fixes.focusOn(replaced)) button.current?.focus();
      }, 50);
    });
    return () => {
      clearTimeout(soon);
      leave();
    };
  }, [fixes]);
  // The buttons go with what they were about: who pressed one goes on from the words.
  useEffect(() => {
    if (back !== '') words.current?.focus();
  }, [back]);
  const takeBack = () => {
    const undone = fixes.undo();
    setBack(undone ? saidBack(undone) : '');
    follow();
  };
  const forget = () => {
    fixes.forget();
    words.current?.focus();
  };
  return (
    <div className={styles.undo}>
      <p ref={words} tabIndex={-1} role="status" className={styles.said}>
        {last ? said(last) : back}
      </p>
      {last && (
        <>
          <ActButton
            ref={button}
            aria-haspopup={last.count > 1 ? 'dialog' : undefined}
            onClick={() => (last.count > 1 ? setAsking(true) : takeBack())}
          >
            撤销{last.count > 1 && '…'}
            <span className="visually-hidden">：{said(last)}</span>
          </ActButton>
          <ActButton onClick={forget}>知道了</ActButton>
        </>
      )}
      {asking && <UndoDialog label={last?.label ?? ''} onBack={takeBack} onClose={() => setAsking(false)} />}
    </div>
  );
}
