import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { HistoryPage } from '@/components/report-review/history-page';
import { requireActor } from '@/lib/auth';
import { listEdits } from '@/lib/usecases/list-edits';
import { openReport } from '@/lib/usecases/open-report';

export const metadata: Metadata = { title: '经过记录' };

export default async function History({ params }: PageProps<'/reports/[id]/history'>) {
  const { id } = await params;
  const actor = await requireActor();
  const opened = pageValue(await openReport(actor, id));
  return <HistoryPage opened={opened} edits={pageValue(await listEdits(actor, id))} />;
}
