import type { ReportRow } from '@/lib/usecases/list-reports';
import { STATUSES, type Status } from '@/lib/workflow';

/** With what this person may do to it. */
export type ListedReport = ReportRow & { mayDelete: boolean; mayRevise: boolean };

export type ReportFilter = { year: number | null; status: Status | null };

/** Reads the filter from the address; anything else in it is ignored. */
export function readFilter(query: { year?: string | string[]; status?: string | string[] }): ReportFilter {
  const year = typeof query.year === 'string' && /^\d{4}$/.test(query.year) ? Number(query.year) : null;
  return { year, status: STATUSES.find((status) => status === query.status) ?? null };
}

/** The address of a filter: '/reports?year=2024&status=draft'. */
export function filterHref({ year, status }: ReportFilter): string {
  const query = new URLSearchParams();
  if (year !== null) query.set('year', String(year));
  if (status !== null) query.set('status', status);
  return query.size > 0 ? `/reports?${query}` : '/reports';
}

/** The rows a filter leaves, newest year first, newest revision first within it. */
export const filtered = (rows: readonly ReportRow[], { year, status }: ReportFilter): ReportRow[] =>
  rows
    .filter((row) => (year === null || row.year === year) && (status === null || row.status === status))
    .toSorted((a, b) => b.year - a.year || b.revision - a.revision || b.updatedAt.localeCompare(a.updatedAt));

/** The years there are reports of, newest first. */
export const yearsOf = (rows: readonly ReportRow[]): number[] =>
  [...new Set(rows.map((row) => row.year))].sort((a, b) => b - a);
