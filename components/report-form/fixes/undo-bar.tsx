'use client';

import { useEffect, useRef, useState } from 'react';
import { useReport } from '../workspace/context';
import type { LastFix } from './fixes';
import styles from './fixes.module.css';
import { useFixing, useLastFix } from './use-fixes';

const said = ({ label, count, refused }: LastFix): string =>
  `已改${count}处：${label}${refused > 0 ? `；${refused}处因文字刚改过没有改动` : ''}`;

/** What was changed last, and the way back: in sight on every page of the report until something else changes the text. */
export function UndoBar() {
  const last = useLastFix();
  const { fixes } = useReport();
  const { undo, forget } = useFixing();
  const button = useRef<HTMLButtonElement>(null);
  const [back, setBack] = useState(false);
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const leave = fixes.onMade(({ replaced }) => {
      setBack(false);
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
  const takeBack = () => setBack(undo());
  return (
    <div className={styles.undo}>
      <p role="status" className={styles.said}>
        {last ? said(last) : back ? '已撤销，文字恢复原样' : ''}
      </p>
      {last && (
        <>
          <button ref={button} type="button" className={styles.small} onClick={takeBack}>
            撤销<span className="visually-hidden">：{said(last)}</span>
          </button>
          <button type="button" className={styles.small} onClick={forget}>
            知道了
          </button>
        </>
      )}
    </div>
  );
}
