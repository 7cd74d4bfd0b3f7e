import type { ReportRow } from '@/lib/usecases/list-reports';
import { type Actor, can, canInInstitution } from '@/lib/workflow';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { FilterBar } from './filter-bar';
import { ReportList } from './report-list';
import { filtered, type ReportFilter, yearsOf } from './report-row';

/** All reports a person may see, by year and status, and the way to a new one. */
export function ReportsPage({ actor, rows, filter }: { actor: Actor; rows: ReportRow[]; filter: ReportFilter }) {
  const mayCreate = canInInstitution(actor, 'create-report');
  const shown = filtered(rows, filter).map((row) => {
    const facts = { institutionId: actor.institutionId, status: row.status, submittedById: null };
    return {
      ...row,
      mayDelete: row.submittedAt === undefined && can(actor, 'delete', facts),
      mayRevise: can(actor, 'revise', facts),
    };
  });
  return (
    <>
      <PageHeader title="年度报告">{mayCreate && <LinkButton href="/reports/new">新建报告</LinkButton>}</PageHeader>
      {rows.length === 0 ? (
        <NothingYet mayCreate={mayCreate} />
      ) : (
        <>
          <FilterBar years={yearsOf(rows)} filter={filter} />
          {shown.length > 0 ? (
            <ReportList reports={shown} />
          ) : (
            <EmptyState title="没有符合条件的报告" text="换一个年份或状态看看。">
              <LinkButton href="/reports" quiet>
                显示全部报告
              </LinkButton>
            </EmptyState>
          )}
        </>
      )}
    </>
  );
}

const NothingYet = ({ mayCreate }: { mayCreate: boolean }) =>
  mayCreate ? (
    <EmptyState
      title="还没有年度报告"
      text="可以从空白报告开始，也可以导入已有报告的文本：去年的Word或PDF里的文字都行。"
    >
      <LinkButton href="/reports/new">新建报告</LinkButton>
    </EmptyState>
  ) : (
    <EmptyState title="还没有您可以查看的报告" text="编制人建立报告后会出现在这里；读者在报告送审后可以查看。" />
  );
