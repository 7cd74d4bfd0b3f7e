import type { PartKey } from '@/lib/report';
import { type Replaced, stretchesOf } from './apply-changes';
import { type Change, changeOf } from './change';
import { placeOfStretch } from './moved-stretch';
import { type Left, oldPlaces, type Stretch } from './old-places';
import { boundSpans, type Edit, slotAt, slotText, type TextSlot, valueAt, withEdits } from './text-slots';

export type PutBack = {
  /** The texts as they read now, and as they will. */
  texts: readonly Replaced[];
  /** What was made and reads otherwise by now, neither as made nor as before: each as the change that was made. */
  lost: readonly Change[];
};

type Found = Stretch & { index: number; at: number };

/**
 * How changes are taken back, also in texts that were written on since: every character they brought goes where it
 * still stands, and nothing else is touched.
 * @param read the content of a part as it stands
 * @param left the texts around them as the changes left them
 */
export function planBack(
  read: (part: PartKey) => unknown,
  replaced: readonly Replaced[],
  left: readonly Left[],
): PutBack {
  const plans = left.map((list) => planOf(read(list.part), list, replaced));
  return { texts: plans.flatMap(({ texts }) => texts), lost: plans.flatMap(({ lost }) => lost) };
}

function planOf(content: unknown, list: Left, replaced: readonly Replaced[]): PutBack {
  const { part, path } = list;
  const slots = slotsAt(content, path);
  const texts = slots.map(({ slot }) => slotText(slot));
  const current = texts.join('\n');
  const { now, was, groups } = oldPlaces(list, replaced);
  const found: Found[] = [];
  const lost: Change[] = [];
  for (const group of groups) {
    const place = placeOfStretch(now, current, group.start, group.end);
    const { index, at } = place === undefined ? { index: -1, at: 0 } : blockAt(texts, place);
    const moved = group.stretches.map((own) => ({ ...own, index, at: at + own.start - group.start }));
    if (place !== undefined && mayTouch(slots[index]?.slot, moved)) found.push(...moved);
    else if (placeOfStretch(was, current, group.was, group.was + group.old.length) === undefined)
      lost.push(...group.stretches.map((own) => madeChange(list, own)));
  }
  const back = slots.flatMap(({ slot, path: place }, index): Replaced[] => {
    const own = found.filter((stretch) => stretch.index === index).toSorted((a, b) => a.at - b.at);
    if (own.length === 0) return [];
    const places = own.map(({ at, now, was }) => ({ start: at, end: at + now.length, to: was }));
    return [
      { part, path: place, was: slot, now: withEdits(slot, own.flatMap(editsOf)), stretches: stretchesOf(places) },
    ];
  });
  return { texts: back, lost };
}

type Placed = { path: string; slot: TextSlot };

function slotsAt(content: unknown, path: string): Placed[] {
  const own = valueAt(content, path);
  const paths = Array.isArray(own) ? own.map((_, i) => `${path}.${i}`) : [path];
  return paths.flatMap((one) => {
    const slot = slotAt(content, one);
    return slot === undefined ? [] : [{ path: one, slot }];
  });
}

function blockAt(texts: readonly string[], place: number): { index: number; at: number } {
  let at = place;
  let index = 0;
  while (index < texts.length - 1 && at > (texts[index] ?? '').length) at -= (texts[index++] ?? '').length + 1;
  return { index, at };
}

/** A figure that follows a table by now is not taken apart, unless it is the one that was made. */
const mayTouch = (slot: TextSlot | undefined, stretches: readonly Found[]): boolean =>
  slot !== undefined &&
  !boundSpans(slot).some(({ start, end }) =>
    stretches.some(({ at, now, binds }) => at < end && at + now.length > start && !binds),
  );

/** What stood in the run-in heading goes back there, also where it stood across its border. */
function editsOf({ at, now, was, inLead, bound }: Found): Edit[] {
  const end = at + now.length;
  if (inLead === 0) return [{ start: at, end, to: was, ...(bound && { bound }) }];
  const head: Edit = { start: at, end, to: was.slice(0, inLead), inLead: true };
  return inLead < was.length ? [head, { start: end, end, to: was.slice(inLead) }] : [head];
}

function madeChange({ part, texts }: Left, { path, index, at, now, was }: Stretch): Change {
  const quote = now;
  const correction = { start: at, end: at + now.length, quote, to: now, reason: '' };
  return { ...changeOf({ part, path, text: texts[index] ?? '' }, correction), from: was };
}
