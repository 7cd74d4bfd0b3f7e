import Link from 'next/link';
import { isPartKey } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import type { OpenReport } from '@/lib/usecases/open-report';
import { formatMoment } from '../ui/dates';
import { changedSince } from './changed-parts';
import { OwnWords } from './own-words';
import styles from './pages.module.css';
import { placeHref } from './place-href';

/** What was asked when the report went back, and what has been changed since. */
export function Changes({ opened, sentBack }: { opened: OpenReport; sentBack: OpenReport['events'][number] | null }) {
  if (!sentBack) return <p className={styles.quiet}>这是第一次送审，没有退回记录。</p>;
  const changed = changedSince(opened, sentBack.at);
  return (
    <>
      <p className={styles.quiet}>
        {sentBack.actorName}于{formatMoment(sentBack.at)}
        {sentBack.label}
        {sentBack.part && `“${partName(opened.content, sentBack.part)}”`}
      </p>
      {sentBack.reason && <OwnWords>{sentBack.reason}</OwnWords>}
      {changed.length === 0 ? (
        <p className={styles.quiet}>此后没有修改。</p>
      ) : (
        <ul className={styles.plain} aria-label="此后的修改">
          {changed.map(({ part, name, byName, at }) => (
            <li key={part}>
              {isPartKey(part) ? <Link href={placeHref(opened.report.id, { part })}>{name}</Link> : name}
              <span className={styles.by}>
                {byName && `${byName}，`}
                {formatMoment(at)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
