import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { requirePermission } from '@/components/frame/require-permission';
import { ImportPanel } from '@/components/new-report/import/import-panel';
import { PageHeader } from '@/components/ui/page-header';
import { Page } from '@/components/ui/shell';
import { requireActor } from '@/lib/auth';
import { getInstitution } from '@/lib/usecases/get-institution';
import { listReports } from '@/lib/usecases/list-reports';

export const metadata: Metadata = { title: '导入已有报告' };

export default async function ImportReport() {
  const actor = await requireActor();
  requirePermission(actor, 'create-report');
  const { name } = pageValue(await getInstitution(actor));
  const known = pageValue(await listReports(actor));
  return (
    <Page narrow>
      <PageHeader title="导入已有报告的文本" back={{ href: '/reports/new', label: '新建报告' }} />
      <ImportPanel school={name} known={known} />
    </Page>
  );
}
