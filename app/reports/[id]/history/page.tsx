import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { HistoryPage } from '@/components/report-review/history-page';
import { requireActor } from '@/lib/auth';
import { openReport } from '@/lib/usecases/open-report';

export const metadata: Metadata = { title: '经过记录' };

export default async function History({ params }: PageProps<'/reports/[id]/history'>) {
  const { id } = await params;
  const opened = pageValue(await openReport(await requireActor(), id));
  return <HistoryPage opened={opened} />;
}
