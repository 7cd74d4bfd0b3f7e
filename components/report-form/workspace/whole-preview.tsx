'use client';

import { ReportPages } from '../../report-view/report-pages';
import { useContent, useReport } from './context';
import { useJump } from './use-place';

/** All pages of the report; a line leads to the page where it is written. */
export function WholePreview() {
  const { opened } = useReport();
  const jump = useJump(undefined);
  return <ReportPages content={useContent()} draft={opened.report.status !== 'published'} onField={jump} />;
}
