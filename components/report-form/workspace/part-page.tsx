'use client';

import Link from 'next/link';
import { type ReactNode, useRef } from 'react';
import type { PartKey } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { Notice } from '../../ui/notice';
import { Assignment } from './assignment';
import { WRITTEN } from './caret';
import { useContent, useMayEdit, useReport } from './context';
import styles from './part-page.module.css';
import { neighbours, type Place, placeHref, placeOf } from './places';
import { ReturnedNotice } from './returned-notice';
import { useShowsPlaces } from './use-place';

/** The page of one part: its heading, who writes it, why it may not be written, the part, the way on. */
export function PartPage(props: {
  part: PartKey;
  heading: string;
  note?: ReactNode;
  /** Said instead of the usual reason where one may write some of the part. */
  limits?: string;
  children: ReactNode;
}) {
  const { part, heading, note, limits, children } = props;
  const root = useRef<HTMLDivElement>(null);
  const edit = useMayEdit(part);
  const { opened } = useReport();
  useShowsPlaces(part, root);
  return (
    <div ref={root} className={styles.page} {...{ [WRITTEN]: '' }}>
      <header className={styles.header}>
        <h1 tabIndex={-1} className={styles.heading}>
          {heading}
        </h1>
        <Assignment part={part} />
        {note}
      </header>
      <ReturnedNotice part={part} />
      {!edit.may && (
        <Notice tone="info" quiet>
          {limits ?? edit.reason}
        </Notice>
      )}
      {children}
      <Neighbours reportId={opened.report.id} place={placeOf(part)} />
    </div>
  );
}

function Neighbours({ reportId, place }: { reportId: string; place: Place }) {
  const content = useContent();
  const { previous, next } = neighbours(content, place);
  if (!previous && !next) return null;
  const name = (to: Place) => partName(content, to.replace('chapters/', ''));
  return (
    <nav aria-label="前后部分" className={styles.neighbours}>
      {previous && <Link href={placeHref(reportId, previous)}>上一部分：{name(previous)}</Link>}
      {next && (
        <Link href={placeHref(reportId, next)} className={styles.next}>
          下一部分：{name(next)}
        </Link>
      )}
    </nav>
  );
}
