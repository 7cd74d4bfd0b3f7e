import type { Metadata } from 'next';
import { PublishedList } from '@/components/report-view/published-list';
import { publicReports } from '@/lib/usecases/public-reports';

export const metadata: Metadata = { title: '已发布的年度报告' };
export const dynamic = 'force-dynamic';

export default async function Published() {
  return <PublishedList reports={await publicReports()} />;
}
