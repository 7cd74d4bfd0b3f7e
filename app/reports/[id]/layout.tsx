import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { pageValue } from '@/components/frame/page-value';
import { ReportWorkspace } from '@/components/report-form/workspace/report-workspace';
import { requireActor } from '@/lib/auth';
import { openReport } from '@/lib/usecases/open-report';

type Props = { params: Promise<{ id: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const opened = await openReport(await requireActor(), (await params).id);
  const title = opened.ok ? opened.value.report.title : '年度报告';
  return { title: { default: title, template: `%s · ${title}` } };
}

export default async function ReportLayout({ params, children }: Props) {
  const actor = await requireActor();
  const opened = pageValue(await openReport(actor, (await params).id));
  return (
    <ReportWorkspace opened={opened} person={{ id: actor.id, name: actor.name }}>
      {children}
    </ReportWorkspace>
  );
}
