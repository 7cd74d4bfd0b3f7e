import { partName } from '@/lib/report/part-names';
import type { OpenReport } from '@/lib/usecases/open-report';

export type ChangedPart = { part: string; name: string; byName: string | null; at: string };

/**
 * Where a new look starts: the last 退回, for what was asked then stands though the author took the report back since;
 * else the last 撤回, or null on a first submission.
 */
export function lastSentBack({ events }: Pick<OpenReport, 'events'>): OpenReport['events'][number] | null {
  const newest = events.toSorted((a, b) => b.at.localeCompare(a.at));
  const last = (wanted: string) => newest.find(({ action }) => action === wanted);
  return last('return') ?? last('withdraw') ?? null;
}

/** The parts someone has changed since, newest first. */
export const changedSince = ({ content, parts }: Pick<OpenReport, 'content' | 'parts'>, since: string): ChangedPart[] =>
  Object.entries(parts)
    .filter(([, { updatedAt }]) => updatedAt > since)
    .map(([part, { updatedByName, updatedAt }]) => ({
      part,
      name: partName(content, part),
      byName: updatedByName,
      at: updatedAt,
    }))
    .toSorted((a, b) => b.at.localeCompare(a.at));
