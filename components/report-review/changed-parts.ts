import { partName } from '@/lib/report/part-names';
import type { OpenReport } from '@/lib/usecases/open-report';

export type ChangedPart = { part: string; name: string; byName: string | null; at: string };

/** The moment a new look starts from: when the report last went back (退回 or 撤回), or null on a first submission. */
export const lastSentBack = ({ events }: Pick<OpenReport, 'events'>): OpenReport['events'][number] | null =>
  events
    .filter(({ action }) => action === 'return' || action === 'withdraw')
    .toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null;

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
