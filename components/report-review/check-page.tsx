import Link from 'next/link';
import type { OpenReport } from '@/lib/usecases/open-report';
import type { Finding } from '@/lib/validation/finding';
import { fullPlaceBefore } from '@/lib/validation/place-before';
import { transitionOf } from '@/lib/workflow';
import { NormaliseButton } from '../report-form/fixes/normalise-button';
import { LinkRunBar } from '../report-form/links/run-bar';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { BlockedSubmit } from './blocked-submit';
import { FindingsBrowser } from './findings-browser';
import styles from './pages.module.css';
import { findingHref } from './place-href';
import { chapterTitles, countFindings, type FindingCounts, groupFindings } from './sorted-findings';
import { SubmitStep } from './submit-step';

/** Everything the rules remark on, and the way to the review. */
export function CheckPage({ opened }: { opened: OpenReport }) {
  const { report, content, findings, answers, may } = opened;
  const counts = countFindings(findings, answers);
  const maySubmit = may.actions.includes('submit');
  const errors = findings.filter(({ severity }) => severity === 'error');
  return (
    <div className={styles.page}>
      <PageHeader title="核对与送审">
        <NormaliseButton />
        <Link href="/rules" target="_blank" className={styles.aside}>
          核对规则
        </Link>
      </PageHeader>
      {maySubmit && (
        <section className={styles.panel} aria-label="送审">
          <p className={styles.panelText}>{adviceOf(counts)}</p>
          {errors.length > 0 ? (
            <BlockedSubmit label={transitionOf('submit').label} errors={errors.map((own) => blocking(opened, own))} />
          ) : (
            <SubmitStep report={report} caution={cautionOf(counts)} />
          )}
        </section>
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

const blocking = ({ report, content }: OpenReport, finding: Finding) => ({
  href: findingHref(report.id, finding),
  where: fullPlaceBefore(content, finding),
  message: finding.message,
});

function adviceOf({ error, warning, unanswered }: FindingCounts): string {
  if (error > 0) return `还有${error}处错误，全部改正后才能送审。警告可以改正，也可以说明理由。`;
  if (unanswered > 0) return `没有错误。还有${unanswered}处警告没有说明理由，建议先逐条改正或说明。`;
  return warning > 0 ? '没有错误，警告都已说明理由，可以送审。' : '没有错误和警告，可以送审。';
}

const cautionOf = ({ unanswered }: FindingCounts): string | undefined =>
  unanswered > 0 ? `还有${unanswered}处警告没有说明理由，审核人会看到。` : undefined;
