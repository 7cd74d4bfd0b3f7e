import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { PublishedReport } from '@/components/report-view/published-report';
import { publicReport } from '@/lib/usecases/public-reports';

type Props = PageProps<'/published/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await publicReport((await params).slug);
  return report.ok ? { title: { absolute: report.value.title }, description: `${report.value.school}发布` } : {};
}

export default async function PublishedPage({ params }: Props) {
  return <PublishedReport report={pageValue(await publicReport((await params).slug))} />;
}
