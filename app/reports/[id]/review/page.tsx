import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { ReviewPage } from '@/components/report-review/review-page';
import { requireActor } from '@/lib/auth';
import { openReport } from '@/lib/usecases/open-report';

export const metadata: Metadata = { title: '审核与发布' };

export default async function Review({ params }: PageProps<'/reports/[id]/review'>) {
  const { id } = await params;
  const opened = pageValue(await openReport(await requireActor(), id));
  return <ReviewPage opened={opened} />;
}
