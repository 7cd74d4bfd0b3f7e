import type { ReportContent } from '@/lib/report';
import type { ReportAction, Status } from '@/lib/workflow';

export type PartInfo = {
  version: number;
  updatedAt: string;
  updatedByName: string | null;
  departmentId: string | null;
};

export type HistoryEvent = {
  id: string;
  action: string;
  label: string;
  actorName: string;
  reason: string | null;
  part: string | null;
  at: string;
};

/** What the workspace needs of an opened report; the use case gives more. */
export type OpenedReport = {
  report: { id: string; title: string; year: number; status: Status; revision: number; version: number };
  content: ReportContent;
  parts: Record<string, PartInfo>;
  may: { actions: readonly ReportAction[]; editParts: readonly string[] };
  answers: readonly { fingerprint: string; reason: string; byName: string; at: string }[];
  events: readonly HistoryEvent[];
  departments: readonly { id: string; name: string }[];
  lastYear: { id: string; title: string; content: ReportContent } | null;
};

/** Who sits at this page. */
export type Person = { id: string; name: string };
