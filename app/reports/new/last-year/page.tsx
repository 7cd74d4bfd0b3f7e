import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { requirePermission } from '@/components/frame/require-permission';
import { LastYearPage } from '@/components/new-report/last-year-page';
import { usualSource } from '@/components/new-report/usual-source';
import { filtered } from '@/components/report-list/report-row';
import { PageHeader } from '@/components/ui/page-header';
import { Page } from '@/components/ui/shell';
import { requireActor } from '@/lib/auth';
import { listReports } from '@/lib/usecases/list-reports';
import { openReport } from '@/lib/usecases/open-report';

export const metadata: Metadata = { title: '沿用上年报告' };

export default async function NewFromLastYear({ searchParams }: PageProps<'/reports/new/last-year'>) {
  const actor = await requireActor();
  requirePermission(actor, 'create-report');
  const { from } = await searchParams;
  const reports = filtered(pageValue(await listReports(actor)), { year: null, status: null });
  const id = typeof from === 'string' ? from : usualSource(reports)?.id;
  const chosen = id === undefined ? null : { id, content: pageValue(await openReport(actor, id)).content };
  return (
    <Page narrow>
      <PageHeader title="沿用上年报告" back={{ href: '/reports/new', label: '新建报告' }} />
      <LastYearPage reports={reports} chosen={chosen} />
    </Page>
  );
}
