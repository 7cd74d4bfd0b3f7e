import type { BoundFigure, PartKey } from '@/lib/report';
import { type Change, placeOfChange } from './change';
import { boundSpans, slotAt, slotText, type TextSlot, valueAt, withEdits, withValueAt } from './text-slots';

/** [start, end) of a text with its run-in heading, in UTF-16 units. */
type Stretch = readonly [start: number, end: number];

/** One text before and after, and which stretch became which: enough to make the changes where it is open, and to take them back. */
export type Replaced = {
  part: PartKey;
  path: string;
  was: TextSlot;
  now: TextSlot;
  stretches: readonly { was: Stretch; now: Stretch }[];
};

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
  for (const { part, path, own } of byText(read, changes)) {
    const content = parts.has(part) ? parts.get(part) : read(part);
    const was = slotAt(content, path);
    const placed = was === undefined ? [] : placedIn(was, own);
    made.push(...placed.map(({ change }) => change));
    refused.push(...own.filter((change) => !placed.some((other) => other.change === change)));
    if (was === undefined || placed.length === 0) continue;
    const now = withEdits(was, placed);
    replaced.push({ part, path, was, now, stretches: stretchesOf(placed) });
    parts.set(part, withValueAt(content, path, now));
  }
  return { parts, made, refused, replaced };
}

/**
 * Makes what belongs together whole or not at all.
 * @param groups changes of which none is right without the others of its group
 */
export function applyWhole(read: (part: PartKey) => unknown, groups: readonly (readonly Change[])[]): Applied {
  const { refused } = applyChanges(read, groups.flat());
  const whole = groups.filter((group) => !group.some((change) => refused.includes(change)));
  return whole.length === groups.length ? applyChanges(read, groups.flat()) : applyWhole(read, whole);
}

type OfOneText = { part: PartKey; path: string; own: Change[] };

function byText(read: (part: PartKey) => unknown, changes: readonly Change[]): OfOneText[] {
  const texts = new Map<string, OfOneText>();
  for (const change of changes) {
    const { part } = change;
    const path = whereItStands(read(part), change);
    const key = `${part} ${path}`;
    const known = texts.get(key);
    if (known) known.own.push(change);
    else texts.set(key, { part, path, own: [change] });
  }
  return [...texts.values()];
}

/** Fewer words may stand in any paragraph. */
const MOVED_WORDS = 10;

/** Its own path, or the paragraph beside it that its words moved to when one came or went above it. */
function whereItStands(content: unknown, change: Change): string {
  const { path, before, from, after } = change;
  const slot = slotAt(content, path);
  const words = before + from + after;
  if (words.length < MOVED_WORDS || (slot !== undefined && placeOfChange(slotText(slot), change) !== undefined))
    return path;
  const list = path.slice(0, path.lastIndexOf('.'));
  const beside = valueAt(content, list);
  if (!Array.isArray(beside)) return path;
  const found = beside.flatMap((_, index) => {
    const other = slotAt(content, `${list}.${index}`);
    return other !== undefined && slotText(other).includes(words) ? [`${list}.${index}`] : [];
  });
  return found.length === 1 ? (found[0] ?? path) : path;
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
      const touches = taken.some(
        (span) => start < span.end && end > span.start && !(change.unbinds && span.start === start && span.end === end),
      );
      const { to, bound } = change;
      return touches ? [] : [{ start, end, to, ...(bound && { bound }), change }];
    })
    .toSorted((a, b) => a.start - b.start);
  const free: Placed[] = [];
  for (const own of placed) if (own.start >= (free.at(-1)?.end ?? 0)) free.push(own);
  return free;
}

/** Where stretches stood, and where what replaces them stands. @param placed in order, none reaching into the next */
export function stretchesOf(placed: readonly Pick<Placed, 'start' | 'end' | 'to'>[]): Replaced['stretches'] {
  let moved = 0;
  return placed.map(({ start, end, to }) => {
    const at = start + moved;
    moved += to.length - (end - start);
    return { was: [start, end], now: [at, at + to.length] };
  });
}
