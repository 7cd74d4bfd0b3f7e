import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { requirePermission } from '@/components/frame/require-permission';
import { EmptyForm } from '@/components/new-report/empty-form';
import { PageHeader } from '@/components/ui/page-header';
import { Page } from '@/components/ui/shell';
import { requireActor } from '@/lib/auth';
import { getInstitution } from '@/lib/usecases/get-institution';
import { listReports } from '@/lib/usecases/list-reports';

export const metadata: Metadata = { title: '新建空白报告' };

export default async function NewEmptyReport() {
  const actor = await requireActor();
  requirePermission(actor, 'create-report');
  const { name } = pageValue(await getInstitution(actor));
  const known = pageValue(await listReports(actor));
  return (
    <Page narrow>
      <PageHeader title="从空白开始" back={{ href: '/reports/new', label: '新建报告' }} />
      <EmptyForm school={name} thisYear={new Date().getFullYear()} known={known} />
    </Page>
  );
}
