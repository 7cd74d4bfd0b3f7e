import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { readFilter } from '@/components/report-list/report-row';
import { ReportsPage } from '@/components/report-list/reports-page';
import { Page } from '@/components/ui/shell';
import { requireActor } from '@/lib/auth';
import { listReports } from '@/lib/usecases/list-reports';

export const metadata: Metadata = { title: '年度报告' };

export default async function Reports({ searchParams }: PageProps<'/reports'>) {
  const actor = await requireActor();
  const rows = pageValue(await listReports(actor));
  return (
    <Page>
      <ReportsPage actor={actor} rows={rows} filter={readFilter(await searchParams)} />
    </Page>
  );
}
