import Link from 'next/link';
import { isPartKey, itemNumber, type ReportContent } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import type { EditView } from '@/lib/usecases/list-edits';
import type { OpenReport } from '@/lib/usecases/open-report';
import { itemsNamed } from '@/lib/validation/item-name';
import { STATUS_LABELS } from '@/lib/workflow';
import { formatMoment } from '../ui/dates';
import { PageHeader } from '../ui/page-header';
import styles from './history.module.css';
import { type Edits, type HistoryEntry, historyEntries } from './history-entries';
import { OwnWords } from './own-words';
import pages from './pages.module.css';
import { placeHref } from './place-href';

type Event = OpenReport['events'][number];

/** Who did what, when and why, and who changed which parts; nothing here is ever changed or removed. */
export const HistoryPage = ({ opened, edits }: { opened: OpenReport; edits: readonly EditView[] }) => (
  <div className={pages.page}>
    <PageHeader title="经过记录" note="谁在哪天修改了哪些部分，每一步由谁、何时、为何办理；记录不能修改或删除。" />
    <ol className={styles.events} reversed>
      {historyEntries(opened.events, edits).map((entry) => (
        <li key={'event' in entry ? entry.event.id : entry.edits.id} className={styles.event}>
          <time dateTime={entry.at} className={styles.time}>
            {formatMoment(entry.at)}
            {'edits' in entry && '起'}
          </time>
          <Entry entry={entry} opened={opened} />
        </li>
      ))}
    </ol>
  </div>
);

const Entry = ({ entry, opened: { content, report } }: { entry: HistoryEntry; opened: OpenReport }) =>
  'event' in entry ? (
    <Step event={entry.event} content={content} />
  ) : (
    <Changed edits={entry.edits} content={content} reportId={report.id} />
  );

const Step = ({ event, content }: { event: Event; content: ReportContent }) => (
  <div>
    <p className={styles.what}>
      <strong>{event.actorName}</strong> {event.label}
      {event.part && `：${partName(content, event.part)}`}
      {change(event) && <span className={styles.change}>{change(event)}</span>}
    </p>
    {event.reason && <OwnWords>{event.reason}</OwnWords>}
  </div>
);

const change = ({ fromStatus, toStatus }: Event): string =>
  fromStatus && toStatus && fromStatus !== toStatus ? `${STATUS_LABELS[fromStatus]} → ${STATUS_LABELS[toStatus]}` : '';

/** The parts lead to where they are written; the 50 items are one place. */
function Changed({ edits, content, reportId }: { edits: Edits; content: ReportContent; reportId: string }) {
  const items = edits.parts.flatMap((part) => itemNumber(part) ?? []).toSorted((a, b) => a - b);
  const others = edits.parts.filter((part) => itemNumber(part) === undefined).filter(isPartKey);
  const [first] = items;
  return (
    <div>
      <p className={styles.what}>
        <strong>{edits.actorName}</strong> 修改
      </p>
      <ul className={styles.parts}>
        {others.map((part) => (
          <li key={part}>
            <Link href={placeHref(reportId, { part })}>{partName(content, part)}</Link>
          </li>
        ))}
        {first !== undefined && (
          <li>
            <Link href={placeHref(reportId, { part: `item:${first}` })}>清单{itemsNamed(items)}</Link>
          </li>
        )}
      </ul>
    </div>
  );
}
