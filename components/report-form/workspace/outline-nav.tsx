'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { StatusBadge } from '../../report-view/status-badge';
import { useReport } from './context';
import { CountTags } from './count-tags';
import styles from './outline-nav.module.css';
import { placeHref, placeOf } from './places';
import { ProgressLine } from './progress-line';
import { useTaskList } from './use-task-list';

const STEPS = [
  { page: 'check', label: '核对与送审' },
  { page: 'review', label: '审核与发布' },
  { page: 'preview', label: '版面预览' },
  { page: 'history', label: '经过记录' },
] as const;

/** The report's table of contents, which is the task list: always there, one line a part. */
export function OutlineNav({ onFollow }: { onFollow?: () => void }) {
  const { opened } = useReport();
  const path = usePathname();
  const { tasks, progress } = useTaskList();
  const { id, title, status, revision } = opened.report;
  const home = placeHref(id, '');
  const current = (href: string) => (path === href ? ('page' as const) : undefined);
  return (
    <nav aria-label="报告目录" className={styles.nav}>
      <div className={styles.head}>
        <Link href={home} className={styles.title} aria-current={current(home)} onClick={onFollow}>
          {title}
        </Link>
        <p className={styles.facts}>
          <StatusBadge status={status} />
          {revision > 1 && <span>第{revision}稿（更正）</span>}
        </p>
        <ProgressLine share={progress} />
      </div>
      <ol className={styles.list}>
        {tasks.map(({ key, mark, title: name, status: state, statusLabel, findings }) => {
          const href = placeHref(id, placeOf(key));
          return (
            <li key={key}>
              <Link href={href} className={styles.task} aria-current={current(href)} onClick={onFollow}>
                <span className={styles.dot} data-state={state} aria-hidden="true" />
                <span className={styles.name} data-omitted={state === 'omitted' ? '' : undefined}>
                  {mark + name}
                </span>
                <span className="visually-hidden">，{statusLabel}</span>
                <CountTags counts={findings} />
              </Link>
            </li>
          );
        })}
      </ol>
      <ul className={styles.steps}>
        {STEPS.map(({ page, label }) => {
          const href = `${home}/${page}`;
          return (
            <li key={page}>
              <Link href={href} className={styles.step} aria-current={current(href)} onClick={onFollow}>
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
