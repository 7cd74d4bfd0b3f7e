'use client';

import Link from 'next/link';
import { isPartKey, type PartKey } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { formatMoment } from '../../ui/dates';
import { Notice } from '../../ui/notice';
import { useContent, useReport } from './context';
import { placeHref, placeOf } from './places';
import { concerns, standingReturn } from './returned';
import styles from './returned-notice.module.css';

/** What the reviewer wants changed: on the report's first page, and on the page of the part that is meant. */
export function ReturnedNotice({ part }: { part?: PartKey }) {
  const { opened } = useReport();
  const content = useContent();
  const sentBack = standingReturn(opened);
  if (!sentBack || (part && !concerns(sentBack, part))) return null;
  const { actorName, at, reason } = sentBack;
  const meant = sentBack.part !== null && isPartKey(sentBack.part) ? sentBack.part : undefined;
  return (
    <Notice tone="warning" quiet title={`${actorName}于${formatMoment(at)}退回${meant ? '' : '整份报告'}`}>
      {!part && meant && (
        <p className={styles.line}>
          退回范围：<Link href={placeHref(opened.report.id, placeOf(meant))}>{partName(content, meant)}</Link>
        </p>
      )}
      {reason && <p className={styles.line}>{reason}</p>}
    </Notice>
  );
}
