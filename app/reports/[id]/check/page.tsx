import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { CheckPage } from '@/components/report-review/check-page';
import { requireActor } from '@/lib/auth';
import { openReport } from '@/lib/usecases/open-report';

export const metadata: Metadata = { title: '核对与送审' };

export default async function Check({ params }: PageProps<'/reports/[id]/check'>) {
  const { id } = await params;
  const opened = pageValue(await openReport(await requireActor(), id));
  return <CheckPage opened={opened} />;
}
