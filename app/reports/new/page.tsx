import type { Metadata } from 'next';
import { requirePermission } from '@/components/frame/require-permission';
import { Ways } from '@/components/new-report/ways';
import { PageHeader } from '@/components/ui/page-header';
import { Page } from '@/components/ui/shell';
import { requireActor } from '@/lib/auth';

export const metadata: Metadata = { title: '新建报告' };

export default async function NewReport() {
  requirePermission(await requireActor(), 'create-report');
  return (
    <Page>
      <PageHeader title="新建报告" back={{ href: '/reports', label: '年度报告' }} note="从哪里开始？" />
      <Ways />
    </Page>
  );
}
