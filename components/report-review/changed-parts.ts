import { itemNumber } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import type { OpenReport } from '@/lib/usecases/open-report';
import { itemsNamed } from '@/lib/validation/item-name';

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

/** The parts someone has changed since, newest first; the 50 items are one row, where the newest of them stands. */
export function changedSince({ content, parts }: Pick<OpenReport, 'content' | 'parts'>, since: string): ChangedPart[] {
  const changed = Object.entries(parts)
    .filter(([, { updatedAt }]) => updatedAt > since)
    .map(([part, { updatedByName, updatedAt }]) => ({
      part,
      name: partName(content, part),
      byName: updatedByName,
      at: updatedAt,
    }))
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const items = changed.flatMap(({ part }) => itemNumber(part) ?? []).toSorted((a, b) => a - b);
  const [first] = items;
  const newest = changed.find(({ part }) => itemNumber(part) !== undefined);
  if (first === undefined || !newest) return changed;
  const people = new Set(changed.filter(({ part }) => itemNumber(part) !== undefined).map(({ byName }) => byName));
  const byName = people.size > 1 && newest.byName ? `${newest.byName}等` : newest.byName;
  const row = { ...newest, part: `item:${first}`, name: `清单${itemsNamed(items)}`, byName };
  return changed.flatMap((one) => (one === newest ? row : itemNumber(one.part) === undefined ? one : []));
}
