'use client';

import { Button } from '@mantine/core';
import { type RefObject, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { isPartKey, type PartKey, type ReportContent } from '@/lib/report';
import type { Source } from '@/lib/typeset';
import { EmptyState } from '../ui/empty-state';
import { HeadingBar, titlesByPage } from './heading-bar';
import { MissingNotice } from './missing-notice';
import { PageBar } from './page-bar';
import { keyOf } from './page-ink';
import styles from './page-preview.module.css';
import type { ShownPages } from './pages-worker';
import { partStart, scrollTarget } from './part-start';
import { PreviewSheet } from './preview-sheet';
import { lineInSight, sheetAt } from './sheets';
import { fieldOf, spotOf } from './spot';
import { useLineClick } from './use-line-click';
import { usePageInSight } from './use-page-in-sight';
import { usePinch } from './use-pinch';
import { type Following, useSpots } from './use-spots';
import { useZoom } from './use-zoom';
import { shownWidth, within } from './zoom';
import { ZoomBar } from './zoom-bar';

/** A region that scrolls must take the keyboard's focus (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 } as const;

/** A field, and words of it: to be selected, or to have the caret before them. */
export type Field = { part: PartKey; path: string; quote?: string; caret?: true };

export type PreviewGiven = {
  content: ReportContent;
  draft: boolean;
  /** Chooses the part to open at; a new function opens there anew. The first page without it. */
  opensAt?: (part: string) => boolean;
  /** Where someone writes: the pages go with it. */
  following?: Following;
  /** Goes where a line is written; lines lead nowhere without it. */
  onField?: (field: Field) => void;
};

/** The true pages: those of the PDF, line by line. */
export function PagePreview(props: PreviewGiven & { shown: ShownPages }) {
  const { content, draft, opensAt, following = {}, onField, shown } = props;
  const { pages, bookmarks, missing } = shown;
  const scroller = useRef<HTMLElement>(null);
  const { zoom, room, percent, choose } = useZoom(scroller);
  const leadsAway = useOpening(scroller, pages, room ? opensAt : undefined);
  const { spot, marked, show } = useSpots(scroller, pages, following, room !== undefined);
  const pinched = useRef(percent);
  usePinch(scroller, {
    onStart: () => {
      pinched.current = percent;
    },
    onPinch: (ratio) => choose(within(pinched.current * ratio)),
  });
  const page = usePageInSight(scroller);
  const turnTo = (number: number) => {
    const sheet = scroller.current && sheetAt(scroller.current, number - 1);
    if (sheet && scroller.current) scroller.current.scrollTop = sheet.top - 8;
  };
  const go = (source: Source, words: Pick<Field, 'quote' | 'caret'> = {}) => {
    const at = spotOf(pages, source);
    if (at) show(at);
    const field = fieldOf(source);
    if (!field || !isPartKey(field.part)) return;
    leadsAway(field.part);
    onField?.({ part: field.part, path: field.path, ...words });
  };
  useLineClick(scroller, (source, quote) => go(source, { quote, caret: true }));
  const headings = useMemo(() => titlesByPage(bookmarks, pages.length), [bookmarks, pages.length]);
  const goToField = () => {
    const line = scroller.current && lineInSight(scroller.current, pages, spot);
    if (line) go(line.source);
  };
  return (
    <section className={styles.preview} aria-label="版面预览">
      <div className={styles.bar}>
        <PageBar page={Math.min(page, pages.length)} total={pages.length} onPage={turnTo} />
        <ZoomBar zoom={zoom} percent={percent} onZoom={choose} />
        <div className={styles.ways}>
          <HeadingBar bookmarks={bookmarks} pages={pages} onSpot={show} />
          {onField && (
            <Button variant="default" size="compact-md" onClick={goToField}>
              到填写处
            </Button>
          )}
        </div>
      </div>
      <MissingNotice
        missing={missing}
        content={content}
        onChoose={onField && (({ character, source }) => go(source, { quote: character }))}
      />
      <section ref={scroller} className={styles.scroll} aria-label="报告页面" {...REACHABLE}>
        {pages.every(({ lines }) => lines.length === 0) && (
          <EmptyState title="还没有可排的内容" text="填写报告后，这里显示印出来的样子。" />
        )}
        <ol className={styles.pages} data-jumps={onField ? '' : undefined}>
          {room &&
            pages.map((sheet, i) => (
              <PreviewSheet
                key={sheet.number}
                page={sheet}
                headings={headings[i] ?? ''}
                draft={draft}
                width={shownWidth(zoom, sheet, room)}
                marked={marked !== undefined && sheet.lines.some((line) => keyOf(line) === marked) ? marked : undefined}
              />
            ))}
        </ol>
      </section>
    </section>
  );
}

/**
 * Scrolls to where a part begins when it is chosen, and never while the text changes under the reader's eyes.
 * @returns how to say that a line led to a part: the pages then stay at that line
 */
function useOpening(
  scroller: RefObject<HTMLElement | null>,
  pages: ShownPages['pages'],
  opensAt: PreviewGiven['opensAt'],
): (part: string) => void {
  const led = useRef(false);
  const open = useEffectEvent((holds: (part: string) => boolean) => {
    const region = scroller.current;
    const start = led.current ? undefined : partStart(pages, holds);
    led.current = false;
    const sheet = region && start && sheetAt(region, start.page);
    if (sheet) region.scrollTop = scrollTarget(sheet, start.depth, region.clientHeight);
  });
  useEffect(() => {
    if (opensAt) open(opensAt);
  }, [opensAt]);
  return (part) => {
    led.current = opensAt?.(part) === false;
  };
}
