import Link from 'next/link';
import type { PublicReportRow } from '@/lib/usecases/public-reports';
import { formatDay } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import styles from './public.module.css';

/** Every published report, newest first; one that was corrected says so. */
export const PublishedList = ({ reports }: { reports: PublicReportRow[] }) => (
  <>
    <h1 className={styles.title}>已发布的年度报告</h1>
    {reports.length === 0 ? (
      <EmptyState title="还没有发布的报告" text="报告批准并发布后会出现在这里，任何人都可以查看和下载。" />
    ) : (
      <ul className={styles.list}>
        {reports.map(({ slug, title, school, publishedAt, pages, bytes, superseded }) => (
          <li key={slug}>
            <Link href={`/published/${slug}`} className={styles.report}>
              {title}
            </Link>
            <p className={styles.facts}>
              {school}，{formatDay(publishedAt)}发布，PDF共{pages}页（{sizeText(bytes)}）
              {superseded && <span className={styles.old}>已有更正版</span>}
            </p>
          </li>
        ))}
      </ul>
    )}
  </>
);

/** 183500 → '179 KB' */
export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
