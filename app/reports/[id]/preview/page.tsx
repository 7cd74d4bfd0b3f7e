import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { PreviewPage } from '@/components/report-review/preview-page';
import { requireActor } from '@/lib/auth';
import { openReport } from '@/lib/usecases/open-report';

export const metadata: Metadata = { title: '版面预览' };

export default async function Preview({ params }: PageProps<'/reports/[id]/preview'>) {
  const { id } = await params;
  const opened = pageValue(await openReport(await requireActor(), id));
  return <PreviewPage opened={opened} />;
}
