import type { Metadata } from 'next';
import { requirePermission } from '@/components/frame/require-permission';
import { ImportPanel } from '@/components/new-report/import/import-panel';
import { PageHeader } from '@/components/ui/page-header';
import { Page } from '@/components/ui/shell';
import { requireActor } from '@/lib/auth';

export const metadata: Metadata = { title: '导入已有报告' };

export default async function ImportReport() {
  requirePermission(await requireActor(), 'create-report');
  return (
    <Page narrow>
      <PageHeader title="导入已有报告的文本" back={{ href: '/reports/new', label: '新建报告' }} />
      <ImportPanel />
    </Page>
  );
}
