import Link from 'next/link';
import type { ReportContent } from '@/lib/report';
import type { ReportRow } from '@/lib/usecases/list-reports';
import { StatusBadge } from '../report-view/status-badge';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { carriedSummary } from './carried-summary';
import { CarriedTable } from './carried-table';
import { LastYearForm } from './last-year-form';
import styles from './new-report.module.css';
import { nextChoice } from './next-period';

/** Choose last year's report, see what comes over, set this year's period. */
export function LastYearPage(props: { reports: ReportRow[]; chosen: { id: string; content: ReportContent } | null }) {
  const { reports, chosen } = props;
  if (!chosen) {
    return (
      <EmptyState title="还没有可以沿用的报告" text="先把上年报告的文字导入进来，或者从空白开始。">
        <LinkButton href="/reports/new/import">导入已有报告的文本</LinkButton>
        <LinkButton href="/reports/new/empty" quiet>
          从空白开始
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <div className={styles.form}>
      <section className={styles.section}>
        <h2>沿用哪一份</h2>
        <ul className={styles.sources}>
          {reports.map((report) => (
            <li key={report.id}>
              <Link
                href={`/reports/new/last-year?from=${encodeURIComponent(report.id)}`}
                className={styles.source}
                aria-current={report.id === chosen.id ? 'true' : undefined}
                scroll={false}
              >
                {report.title}
                <StatusBadge status={report.status} />
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2>将沿用的内容</h2>
        <CarriedTable summary={carriedSummary(chosen.content)} />
      </section>
      <section className={styles.section}>
        <h2>本年报告</h2>
        <LastYearForm
          key={chosen.id}
          fromId={chosen.id}
          start={nextChoice(chosen.content)}
          variant={chosen.content.variant}
          known={reports}
        />
      </section>
    </div>
  );
}
