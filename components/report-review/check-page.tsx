import Link from 'next/link';
import type { OpenReport } from '@/lib/usecases/open-report';
import { NormaliseButton } from '../report-form/fixes/normalise-button';
import { LinkRunBar } from '../report-form/links/run-bar';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { blockingErrors } from './blocking-errors';
import { FindingsBrowser } from './findings-browser';
import styles from './pages.module.css';
import { chapterTitles, countFindings, groupFindings } from './sorted-findings';
import { SubmitPanel } from './submit-panel';

/** Everything the rules remark on, and the way to the review. */
export function CheckPage({ opened }: { opened: OpenReport }) {
  const { report, content, findings, answers, may } = opened;
  const counts = countFindings(findings, answers);
  return (
    <div className={styles.page}>
      <PageHeader title="核对与送审">
        <NormaliseButton />
        <Link href="/rules" target="_blank" className={styles.aside}>
          核对规则
        </Link>
      </PageHeader>
      {may.actions.includes('submit') && (
        <SubmitPanel report={report} counts={counts} known={blockingErrors({ id: report.id, content }, findings)} />
      )}
      {may.actions.includes('check-links') && (
        <div className={styles.apart}>
          <LinkRunBar />
        </div>
      )}
      {report.status === 'submitted' && (
        <Notice tone="info" quiet>
          报告已送审，等待审核人审核。送审人还要修改时，可以到“审核与发布”撤回送审。
        </Notice>
      )}
      {findings.length === 0 ? (
        <Notice tone="done" quiet title="没有发现问题">
          各章、统计表和50项清单都符合要求。
        </Notice>
      ) : (
        <section aria-labelledby="findings-title">
          <h2 id="findings-title" className={styles.heading}>
            检查结果
          </h2>
          <FindingsBrowser
            reportId={report.id}
            groups={groupFindings(content, findings, answers)}
            titles={chapterTitles(content)}
            mayAnswer={may.actions.includes('answer-warning')}
            mendLabel={may.actions.includes('edit') ? '去修改' : '查看'}
          />
        </section>
      )}
    </div>
  );
}
