import type { PartKey } from '@/lib/report';
import type { OpenedReport } from './opened';
import { groupOf } from './places';

export type Return = OpenedReport['events'][number];

/** Why the report is back with its writers: the latest return, while nobody has submitted it again. */
export function standingReturn({ report, events }: Pick<OpenedReport, 'report' | 'events'>): Return | null {
  if (report.status !== 'returned') return null;
  return events.filter(({ action }) => action === 'return').toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null;
}

/** @returns whether a return asks for a change of this very part; one of the whole report is said on its first page */
export const concerns = ({ part: asked }: Return, part: PartKey): boolean =>
  asked !== null && (asked === groupOf(part) || asked === part);
