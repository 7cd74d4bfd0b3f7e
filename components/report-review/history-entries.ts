import type { EditView } from '@/lib/usecases/list-edits';
import type { OpenReport } from '@/lib/usecases/open-report';
import { formatDay } from '../ui/dates';

type Event = OpenReport['events'][number];

/** What one person changed on one day, before the report moved on; the parts in the order they were taken up. */
export type Edits = { id: string; actorName: string; at: string; parts: readonly string[] };

/** @property at ISO: of changes when the first of them began */
export type HistoryEntry = { at: string } & ({ event: Event } | { edits: Edits });

/** The history as one list, newest first. */
export function historyEntries(events: readonly Event[], edits: readonly EditView[]): HistoryEntry[] {
  const all = [
    ...events.map((event) => ({ at: event.at, event })),
    ...edits.map((edit) => ({ at: edit.at, edit })),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
  const entries: HistoryEntry[] = [];
  let open = new Map<string, { parts: string[] }>();
  for (const one of all) {
    if ('event' in one) {
      entries.push(one);
      // What is changed after it is another stretch of work.
      if (one.event.toStatus !== null) open = new Map();
      continue;
    }
    const { id, actorId, actorName, part, at } = one.edit;
    const key = `${actorId} ${formatDay(at)}`;
    const known = open.get(key);
    if (known?.parts.includes(part)) continue;
    if (known) known.parts.push(part);
    else {
      const begun = { id, actorName, at, parts: [part] };
      open.set(key, begun);
      entries.push({ at, edits: begun });
    }
  }
  return entries.toReversed();
}
