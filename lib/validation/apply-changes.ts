import type { BoundFigure, PartKey } from '@/lib/report';
import { type Change, placeOfChange } from './change';
import { boundSpans, slotAt, slotText, type TextSlot, withEdits, withValueAt } from './text-slots';

/** One text before and after: enough to take the changes back. */
export type Replaced = { part: PartKey; path: string; was: TextSlot; now: TextSlot };

export type Applied = {
  /** The parts that read otherwise now. */
  parts: ReadonlyMap<PartKey, unknown>;
  made: readonly Change[];
  /** Changes whose words have been changed meanwhile, or that would touch a figure bound to a table. */
  refused: readonly Change[];
  replaced: readonly Replaced[];
};

/**
 * Makes changes where the text still says what they were found in; nothing else is touched.
 * @param read the content of a part as it stands
 */
export function applyChanges(read: (part: PartKey) => unknown, changes: readonly Change[]): Applied {
  const parts = new Map<PartKey, unknown>();
  const made: Change[] = [];
  const refused: Change[] = [];
  const replaced: Replaced[] = [];
  for (const own of byText(changes)) {
    const [{ part, path }] = own;
    const content = parts.has(part) ? parts.get(part) : read(part);
    const was = slotAt(content, path);
    const placed = was === undefined ? [] : placedIn(was, own);
    made.push(...placed.map(({ change }) => change));
    refused.push(...own.filter((change) => !placed.some((other) => other.change === change)));
    if (was === undefined || placed.length === 0) continue;
    const now = withEdits(was, placed);
    replaced.push({ part, path, was, now });
    parts.set(part, withValueAt(content, path, now));
  }
  return { parts, made, refused, replaced };
}

type OfOneText = [Change, ...Change[]];

function byText(changes: readonly Change[]): OfOneText[] {
  const texts = new Map<string, OfOneText>();
  for (const change of changes) {
    const key = `${change.part} ${change.path}`;
    const known = texts.get(key);
    if (known) known.push(change);
    else texts.set(key, [change]);
  }
  return [...texts.values()];
}

type Placed = { start: number; end: number; to: string; bound?: BoundFigure; change: Change };

/** The changes that find their place, in order; of two that reach into one another the first. */
function placedIn(slot: TextSlot, changes: readonly Change[]): Placed[] {
  const text = slotText(slot);
  const taken = boundSpans(slot);
  const placed = changes
    .flatMap((change): Placed[] => {
      const start = placeOfChange(text, change);
      if (start === undefined) return [];
      const end = start + change.from.length;
      const touches = taken.some((span) => start < span.end && end > span.start);
      const { to, bound } = change;
      return touches ? [] : [{ start, end, to, ...(bound && { bound }), change }];
    })
    .toSorted((a, b) => a.start - b.start);
  const free: Placed[] = [];
  for (const own of placed) if (own.start >= (free.at(-1)?.end ?? 0)) free.push(own);
  return free;
}
