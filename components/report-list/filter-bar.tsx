import Link from 'next/link';
import { STATUS_LABELS, STATUSES } from '@/lib/workflow';
import styles from './report-list.module.css';
import { filterHref, type ReportFilter } from './report-row';

type Choice = { label: string; filter: ReportFilter; current: boolean };

/** Filters are links: they work without script, can be bookmarked, and the back key undoes them. */
export function FilterBar({ years, filter }: { years: number[]; filter: ReportFilter }) {
  const byYear: Choice[] = [null, ...years].map((year) => ({
    label: year === null ? '全部' : `${year}年`,
    filter: { ...filter, year },
    current: filter.year === year,
  }));
  const byStatus: Choice[] = [null, ...STATUSES].map((status) => ({
    label: status === null ? '全部' : STATUS_LABELS[status],
    filter: { ...filter, status },
    current: filter.status === status,
  }));
  return (
    <nav aria-label="筛选" className={styles.filters}>
      <Choices label="年份" choices={byYear} />
      <Choices label="状态" choices={byStatus} />
    </nav>
  );
}

const Choices = ({ label, choices }: { label: string; choices: Choice[] }) => (
  <div className={styles.filter}>
    <span className={styles.filterLabel}>{label}</span>
    <ul className={styles.choices}>
      {choices.map((choice) => (
        <li key={choice.label}>
          <Link
            href={filterHref(choice.filter)}
            className={styles.choice}
            aria-current={choice.current ? 'true' : undefined}
            scroll={false}
          >
            {choice.label}
          </Link>
        </li>
      ))}
    </ul>
  </div>
);
