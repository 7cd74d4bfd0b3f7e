import type { ReactNode } from 'react';
import type { Finding } from '@/lib/validation/finding';
import type { LinksView } from '../links/link-store';
import { WorkspaceProvider } from './context';
import { WorkspaceFrame } from './frame';
import type { OpenedReport, Person } from './opened';

/** The house of every page of one report. The first findings come with the page, later ones from the reader's own machine. */
export function ReportWorkspace(props: {
  opened: OpenedReport & { links: LinksView; findings: readonly Finding[] };
  person: Person;
  children: ReactNode;
}) {
  const { opened: given, person, children } = props;
  const { findings, links, ...opened } = given;
  return (
    <WorkspaceProvider opened={opened} person={person} links={links} findings={findings}>
      <WorkspaceFrame>{children}</WorkspaceFrame>
    </WorkspaceProvider>
  );
}
