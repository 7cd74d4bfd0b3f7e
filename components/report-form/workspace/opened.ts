import type { OpenReport } from '@/lib/usecases/open-report';

/** What the workspace needs of an opened report. */
export type OpenedReport = Pick<
  OpenReport,
  'report' | 'content' | 'parts' | 'may' | 'answers' | 'events' | 'departments' | 'lastYear' | 'settings'
>;

/** Who sits at this page. */
export type Person = { id: string; name: string };
