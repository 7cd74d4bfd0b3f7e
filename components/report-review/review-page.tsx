import type { OpenReport } from '@/lib/usecases/open-report';
import { TRANSITION_ACTIONS } from '@/lib/workflow';
import { ReportPages } from '../report-view/report-pages';
import { StatusBadge } from '../report-view/status-badge';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { lastSentBack } from './changed-parts';
import { Changes } from './changes';
import { CountsLine } from './counts-line';
import { FindingsList } from './findings-list';
import { LinksRecord } from './links-record';
import styles from './pages.module.css';
import { partOptions } from './part-options';
import { countFindings, groupFindings } from './sorted-findings';
import { TransitionButtons } from './transition-buttons';

/** The report as it will print, beside everything a reviewer should know before returning or approving it. */
export function ReviewPage({ opened }: { opened: OpenReport }) {
  const { report, content, findings, answers, may, publication } = opened;
  const steps = TRANSITION_ACTIONS.filter((action) => action !== 'submit' && may.actions.includes(action));
  const counts = countFindings(findings, answers);
  const sentBack = lastSentBack(opened);
  const changes = (
    <details className={styles.folded} open>
      <summary>
        <h2>修改情况</h2>
      </summary>
      <div className={styles.foldedBody}>
        <Changes opened={opened} sentBack={sentBack} />
      </div>
    </details>
  );
  return (
    <div className={styles.page}>
      <PageHeader title="审核与发布" note={<StatusBadge status={report.status} />}>
        {publication && <LinkButton href={`/published/${publication.slug}`}>查看发布页</LinkButton>}
      </PageHeader>
      {steps.length === 0 && (
        <Notice tone="info" quiet>
          {waitingFor(opened)}
        </Notice>
      )}
      <div className={styles.columns}>
        <section aria-label="报告全文" className={styles.side}>
          <ReportPages content={content} draft={report.status !== 'published'} />
        </section>
        <div className={styles.side}>
          {/* Whoever asked for changes looks for them first. */}
          {sentBack && changes}
          <details className={styles.folded} open>
            <summary>
              <h2>检查结果（{findings.length}处）</h2>
            </summary>
            <div className={styles.foldedBody}>
              <CountsLine counts={counts} />
              <FindingsList
                reportId={report.id}
                groups={groupFindings(content, findings, answers)}
                mayAnswer={false}
                mendLabel="查看"
              />
            </div>
          </details>
          <LinksRecord />
          {!sentBack && changes}
        </div>
      </div>
      {steps.length > 0 && (
        <section className={styles.steps} aria-label="审核意见">
          <TransitionButtons
            report={report}
            actions={steps}
            parts={partOptions(content)}
            caution={counts.unanswered > 0 ? `还有${counts.unanswered}处警告没有说明理由。` : undefined}
          />
        </section>
      )}
    </div>
  );
}

/** Why this person finds no button here now. */
function waitingFor({ report, may, revisedById }: OpenReport): string {
  switch (report.status) {
    case 'draft':
    case 'returned':
      return may.actions.includes('submit') ? '报告还在编写，请到“核对与送审”送审。' : '报告还在编写，送审后可以审核。';
    case 'submitted':
      return '报告已送审，等待审核人退回或批准。送审的人不能批准自己送审的报告。';
    case 'approved':
      return '报告已批准，等待编制人发布。';
    case 'published':
      return revisedById ? '报告已发布，并已建立更正稿。' : '报告已发布，内容不能再改。';
  }
}
