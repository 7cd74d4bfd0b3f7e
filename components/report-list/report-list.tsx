import Link from 'next/link';
import { StatusBadge } from '../report-view/status-badge';
import { formatMoment } from '../ui/dates';
import { ReportActions } from './report-actions';
import styles from './report-list.module.css';
import type { ListedReport } from './report-row';

/** The reports, one a line on a wide screen and one a card on a phone. */
export const ReportList = ({ reports }: { reports: ListedReport[] }) => (
  <>
    <div className={styles.heads} aria-hidden="true">
      <span>报告</span>
      <span>状态</span>
      <span>完成</span>
      <span>最近修改</span>
      <span />
    </div>
    <ul className={styles.list}>
      {reports.map((report) => (
        <li key={report.id} className={styles.row}>
          <div className={styles.title}>
            <Link href={`/reports/${report.id}`}>{report.title}</Link>
            <span className={styles.year}>
              {report.year}年{report.revision > 1 && ` · 第${report.revision}版`}
            </span>
          </div>
          <div>
            <StatusBadge status={report.status} />
          </div>
          <Progress share={report.progress} />
          <time className={styles.time} dateTime={report.updatedAt}>
            <span className={styles.onPhone}>最近修改 </span>
            {formatMoment(report.updatedAt)}
          </time>
          <div className={styles.actions}>
            {report.publishedSlug && <Link href={`/published/${report.publishedSlug}`}>发布页</Link>}
            <ReportActions report={report} />
          </div>
        </li>
      ))}
    </ul>
  </>
);

function Progress({ share }: { share: number }) {
  const percent = Math.round(share * 100);
  return (
    <div className={styles.progress}>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
      <span className={styles.percent}>
        <span className="visually-hidden">完成</span>
        {percent}%
      </span>
    </div>
  );
}
