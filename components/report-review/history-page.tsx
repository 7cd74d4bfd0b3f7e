import { partName } from '@/lib/report/part-names';
import type { OpenReport } from '@/lib/usecases/open-report';
import { STATUS_LABELS } from '@/lib/workflow';
import { formatMoment } from '../ui/dates';
import { PageHeader } from '../ui/page-header';
import styles from './history.module.css';
import pages from './pages.module.css';

type Event = OpenReport['events'][number];

/** Who did what, when and why; nothing here is ever changed or removed. */
export const HistoryPage = ({ opened: { content, events } }: { opened: OpenReport }) => (
  <div className={pages.page}>
    <PageHeader title="经过记录" note="每一步由谁、何时、为何办理；记录不能修改或删除。" />
    <ol className={styles.events} reversed>
      {events
        .toSorted((a, b) => b.at.localeCompare(a.at))
        .map((event) => (
          <li key={event.id} className={styles.event}>
            <time dateTime={event.at} className={styles.time}>
              {formatMoment(event.at)}
            </time>
            <div>
              <p className={styles.what}>
                <strong>{event.actorName}</strong> {event.label}
                {event.part && `：${partName(content, event.part)}`}
                {change(event) && <span className={styles.change}>{change(event)}</span>}
              </p>
              {event.reason && <p className={styles.reason}>{event.reason}</p>}
            </div>
          </li>
        ))}
    </ol>
  </div>
);

const change = ({ fromStatus, toStatus }: Event): string =>
  fromStatus && toStatus && fromStatus !== toStatus ? `${STATUS_LABELS[fromStatus]} → ${STATUS_LABELS[toStatus]}` : '';
