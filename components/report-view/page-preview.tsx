'use client';

import { ActionIcon, Button } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { reportBlocks } from '@/lib/render/document';
import type { ReportContent } from '@/lib/report';
import { type MetricsData, metricsFromData, PAGE, type Page, typeset } from '@/lib/typeset';
import { Notice } from '../ui/notice';
import styles from './page-preview.module.css';
import { partStart, scrollTarget } from './part-start';
import { PreviewSheet } from './preview-sheet';

/** Percent of the width there is; 100 fits the page to it. */
const ZOOMS = [50, 75, 100, 150, 200, 300] as const;
const FIT = ZOOMS.indexOf(100);

/** A region that scrolls must take the keyboard's focus (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 } as const;

type Props = {
  content: ReportContent;
  /** Of the server's fonts, so that lines and pages are those of the PDF. */
  metrics: MetricsData;
  draft: boolean;
  /** Chooses the part to open at; a new function opens there anew. The first page without it. */
  opensAt?: (part: string) => boolean;
};

/** The true pages, typeset here by the same code that makes the PDF. */
export function PagePreview({ content, metrics, draft, opensAt }: Props) {
  const settled = useDeferredValue(content);
  const fonts = useMemo(() => metricsFromData(metrics), [metrics]);
  const { pages, missing } = useMemo(() => typeset(reportBlocks(settled), fonts), [settled, fonts]);
  const scroller = useOpening(pages, opensAt);
  const [step, setStep] = useState<number>(FIT);
  const zoom = ZOOMS[step] ?? 100;
  const absent = [...new Set(missing.map(({ character }) => character))];
  return (
    <section className={styles.preview} aria-label="版面预览">
      <div className={styles.bar}>
        <span aria-live="polite">共{pages.length}页</span>
        <fieldset className={styles.zoom} aria-label="缩放">
          <ActionIcon variant="default" aria-label="缩小" disabled={step === 0} onClick={() => setStep(step - 1)}>
            <IconMinus size={16} aria-hidden />
          </ActionIcon>
          <Button
            variant="default"
            size="compact-md"
            aria-label={`当前${zoom}%，恢复适合宽度`}
            onClick={() => setStep(FIT)}
          >
            {zoom}%
          </Button>
          <ActionIcon
            variant="default"
            aria-label="放大"
            disabled={step === ZOOMS.length - 1}
            onClick={() => setStep(step + 1)}
          >
            <IconPlus size={16} aria-hidden />
          </ActionIcon>
        </fieldset>
      </div>
      {absent.length > 0 && (
        <Notice tone="warning" title="以下字符没有可用字体，印出来是“〓”">
          {absent.join('　')}
        </Notice>
      )}
      <section ref={scroller} className={styles.scroll} aria-label="报告页面" {...REACHABLE}>
        <ol className={styles.pages} style={{ width: `${zoom}%` }}>
          {pages.map((page) => (
            <PreviewSheet key={page.number} page={page} total={pages.length} draft={draft} />
          ))}
        </ol>
      </section>
    </section>
  );
}

/** Scrolls to where a part begins when it is chosen, and never while the text changes under the reader's eyes. */
function useOpening(pages: readonly Page[], opensAt: Props['opensAt']) {
  const scroller = useRef<HTMLElement>(null);
  const open = useEffectEvent((holds: (part: string) => boolean) => {
    const start = partStart(pages, PAGE.height, holds);
    const sheet = start && scroller.current?.querySelectorAll('li')[start.page];
    if (!sheet || !scroller.current) return;
    const box = sheet.getBoundingClientRect();
    const top = box.top - scroller.current.getBoundingClientRect().top + scroller.current.scrollTop;
    scroller.current.scrollTop = scrollTarget({ top, height: box.height }, start.depth, scroller.current.clientHeight);
  });
  useEffect(() => {
    if (opensAt) open(opensAt);
  }, [opensAt]);
  return scroller;
}
