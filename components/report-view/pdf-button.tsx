'use client';

import { Button } from '@mantine/core';
import { useRef } from 'react';
import { download } from '../ui/download';
import { FailureNotice } from '../ui/failure-notice';
import { useAct } from '../ui/use-act';
import styles from './pdf-button.module.css';

/** Has the PDF made and downloads it; making takes a moment, says so, and can be left. */
export function PdfButton({ reportId, title, draft }: { reportId: string; title: string; draft: boolean }) {
  const leaving = useRef<AbortController | null>(null);
  const make = useAct(
    () => {
      leaving.current = new AbortController();
      const path = `/api/reports/${encodeURIComponent(reportId)}/pdf`;
      return download(path, `${title}.pdf`, leaving.current.signal);
    },
    () => {},
  );
  return (
    <div className={styles.box}>
      <div className={styles.row} aria-live="polite">
        {make.busy && (
          <>
            <span className={styles.text}>正在排版并生成PDF…</span>
            <Button variant="default" onClick={() => leaving.current?.abort()}>
              停止
            </Button>
          </>
        )}
        <Button loading={make.busy} onClick={() => void make.run()}>
          {draft ? '下载PDF（草稿）' : '下载PDF'}
        </Button>
      </div>
      <FailureNotice failure={make.failure} />
    </div>
  );
}
