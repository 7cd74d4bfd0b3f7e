import type { ReactNode } from 'react';
import { checkReport } from '@/lib/validation';
import type { LinksView } from '../links/link-store';
import { WorkspaceProvider } from './context';
import { WorkspaceFrame } from './frame';
import type { OpenedReport, Person } from './opened';

/** The house of every page of one report. The first findings come with the page, later ones from the reader's own machine. */
export function ReportWorkspace(props: {
  opened: OpenedReport & { links: LinksView };
  person: Person;
  children: ReactNode;
}) {
  const { opened, person, children } = props;
  const { lastYear, links, settings } = opened;
  const context = { lastYear: lastYear?.content ?? null, links: links.evidence, settings };
  const findings = checkReport(opened.content, context);
  return (
    <WorkspaceProvider opened={opened} person={person} links={links} findings={findings}>
      <WorkspaceFrame>{children}</WorkspaceFrame>
    </WorkspaceProvider>
  );
}
