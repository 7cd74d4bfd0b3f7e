'use client';

import { itemNumber, type PartKey } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { formatMoment } from '../../ui/dates';
import { useContent, useReport } from './context';
import styles from './history-panel.module.css';
import { groupOf } from './places';

/** Who last wrote here, and what happened to the report; what concerns this part first. */
export function HistoryPanel({ part }: { part: PartKey }) {
  const { opened } = useReport();
  const content = useContent();
  const written = Object.entries(opened.parts)
    .filter(([key, { updatedByName }]) => updatedByName !== null && groupOf(key as PartKey) === groupOf(part))
    .toSorted(([, a], [, b]) => b.updatedAt.localeCompare(a.updatedAt))[0];
  const events = opened.events.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-label="经过">
      {written && (
        <p className={styles.last}>
          最近由{written[1].updatedByName}于{formatMoment(written[1].updatedAt)}修改
          {itemNumber(written[0]) !== undefined && `（${partName(content, written[0])}）`}
        </p>
      )}
      {events.length === 0 && <p className={styles.last}>还没有记录。</p>}
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={event.id} data-own={event.part === part ? '' : undefined}>
            <time dateTime={event.at}>{formatMoment(event.at)}</time>
            <span>
              {event.actorName} {event.label}
              {event.part && `：${partName(content, event.part)}`}
            </span>
            {event.reason && <q className={styles.reason}>{event.reason}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}
