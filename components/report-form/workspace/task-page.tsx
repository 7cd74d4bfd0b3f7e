'use client';

import Link from 'next/link';
import { formatMoment } from '../../ui/dates';
import { useReport } from './context';
import { CountTags } from './count-tags';
import { placeHref, placeOf } from './places';
import { ProgressLine } from './progress-line';
import { ReturnedNotice } from './returned-notice';
import styles from './task-page.module.css';
import { useTaskList } from './use-task-list';

/** On a phone a line ends before or after 学年度, never within it. */
const whole = (title: string) =>
  title.split(/(?<=学年度)|(?=学年度)/).map((words) =>
    words === '学年度' ? (
      <span key={words} className={styles.whole}>
        {words}
      </span>
    ) : (
      words
    ),
  );

/** The report at one glance: every part with its state, who fills it, who wrote last. */
export function TaskPage() {
  const { opened } = useReport();
  const { tasks, done, total, progress } = useTaskList();
  const { report, parts, departments } = opened;
  const departmentOf = (key: string) =>
    departments.find(({ id }) => id === parts[key]?.departmentId)?.name ??
    (key === 'checklist' ? '各责任部门' : '信息公开办公室');
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.heading}>{whole(report.title)}</h1>
        <p className={styles.note}>
          共{total}部分，已完成{done}部分。
        </p>
        <ProgressLine share={progress} />
      </header>
      <ReturnedNotice />
      <table className={styles.table}>
        <caption className="visually-hidden">报告各部分的填写情况</caption>
        <thead>
          <tr>
            <th scope="col">部分</th>
            <th scope="col">状态</th>
            <th scope="col">核对</th>
            <th scope="col">填写部门</th>
            <th scope="col">最近修改</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map(({ key, mark, title, status, statusLabel, findings, lacks }) => (
            <tr key={key}>
              <th scope="row">
                <Link href={placeHref(report.id, placeOf(key))}>{mark + title}</Link>
                {lacks.length > 0 && <p className={styles.lacks}>还缺：{lacks.join('；')}</p>}
              </th>
              <td className={styles.status}>
                <span className={styles.state} data-state={status}>
                  <span className={styles.label}>{statusLabel}</span>
                </span>
              </td>
              <td className={styles.counts}>
                {findings.error + findings.warning > 0 ? (
                  <CountTags counts={findings} />
                ) : (
                  <span className={styles.none}>无</span>
                )}
              </td>
              <td className={styles.department}>{departmentOf(key)}</td>
              <td className={styles.changed}>
                {parts[key]?.updatedByName ? (
                  `${parts[key].updatedByName} ${formatMoment(parts[key].updatedAt)}`
                ) : (
                  <span className={styles.none}>—</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.steps}>
        <Link href={`${placeHref(report.id, '')}/check`}>核对与送审</Link>
        <Link href={`${placeHref(report.id, '')}/review`}>审核与发布</Link>
        <Link href={`${placeHref(report.id, '')}/preview`}>版面预览</Link>
        <Link href={`${placeHref(report.id, '')}/history`}>经过记录</Link>
      </p>
    </div>
  );
}
