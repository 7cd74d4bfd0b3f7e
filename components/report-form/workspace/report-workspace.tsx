import type { ReactNode } from 'react';
import { checkReport } from '@/lib/validation';
import { WorkspaceProvider } from './context';
import { WorkspaceFrame } from './frame';
import type { OpenedReport, Person } from './opened';

/** The house of every page of one report. The first findings come with the page, later ones from the reader's own machine. */
export function ReportWorkspace(props: { opened: OpenedReport; person: Person; children: ReactNode }) {
  const { opened, person, children } = props;
  const lastYear = opened.lastYear?.content;
  const findings = checkReport(opened.content, lastYear ? { lastYear } : {});
  return (
    <WorkspaceProvider opened={opened} person={person} findings={findings}>
      <WorkspaceFrame>{children}</WorkspaceFrame>
    </WorkspaceProvider>
  );
}
