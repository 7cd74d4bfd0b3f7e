import { type BoundFigure, type PartKey, standingBounds } from '@/lib/report';
import type { Replaced } from './apply-changes';
import { leadOf, slotAt, slotText, type TextSlot, valueAt } from './text-slots';

/** The paragraphs of one prose, or a single text, as changes left them: what was changed is known again by what stood around it. */
export type Left = {
  part: PartKey /** 'prose', 'attachments.0.prose', 'remark' */;
  path: string;
  texts: readonly string[];
};

/** The list a paragraph stands in; a text of its own stands in none. */
const listOf = (path: string): string => path.replace(/(prose)\.\d+$/, '$1');

/** The lists that changes were made in, as they read now. @param read the content of a part as it stands */
export function leftOf(read: (part: PartKey) => unknown, replaced: readonly Replaced[]): Left[] {
  const lists = new Map(replaced.map(({ part, path }) => [`${part} ${listOf(path)}`, { part, path: listOf(path) }]));
  return [...lists.values()].map(({ part, path }) => {
    const own = valueAt(read(part), path);
    const paths = Array.isArray(own) ? own.map((_, i) => `${path}.${i}`) : [path];
    return { part, path, texts: paths.map((one) => slotText(slotAt(read(part), one) ?? '')) };
  });
}

/** One change as it was made. */
export type Stretch = {
  path: string;
  /** Its paragraph in the list, and where it begins there. */
  index: number;
  at: number;
  /** Where it begins in the list's text as it was left. */
  start: number;
  now: string;
  was: string;
  /** How much of `was` stood in the run-in heading. */
  inLead: number;
  /** The cell that `was` followed. */
  bound?: BoundFigure;
  /** `now` is a figure that follows a cell. */
  binds: boolean;
};

/** Changes without a character between them are known again together. */
type Group = { start: number; end: number; was: number; old: string; stretches: Stretch[] };

/** A list's text after and before its changes, a paragraph a line, and where they stand in both. */
export function oldPlaces(list: Left, replaced: readonly Replaced[]): { now: string; was: string; groups: Group[] } {
  const now = list.texts.join('\n');
  const groups: Group[] = [];
  const was: string[] = [];
  let [done, length] = [0, 0];
  for (const stretch of stretchesIn(list, replaced)) {
    const before = now.slice(done, stretch.start);
    was.push(before, stretch.was);
    length += before.length;
    const last = groups.at(-1);
    const end = stretch.start + stretch.now.length;
    if (last && before === '') {
      last.stretches.push(stretch);
      Object.assign(last, { end, old: last.old + stretch.was });
    } else groups.push({ start: stretch.start, end, was: length, old: stretch.was, stretches: [stretch] });
    length += stretch.was.length;
    done = end;
  }
  return { now, was: [...was, now.slice(done)].join(''), groups };
}

function stretchesIn({ part, path, texts }: Left, replaced: readonly Replaced[]): Stretch[] {
  const own = replaced.filter((text) => text.part === part && listOf(text.path) === path);
  return own
    .flatMap((text) => {
      const index = text.path === path ? 0 : Number(text.path.slice(path.length + 1));
      const offset = texts.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
      return text.stretches.map(({ was, now }): Stretch => {
        const [at] = now;
        const told = { path: text.path, index, at, start: offset + at, now: slotText(text.now).slice(...now) };
        const bound = figureAt(text.was, was);
        const inLead = Math.max(0, Math.min(was[1], leadOf(text.was)) - was[0]);
        const binds = figureAt(text.now, now) !== undefined;
        return { ...told, was: slotText(text.was).slice(...was), inLead, binds, ...(bound && { bound }) };
      });
    })
    .toSorted((a, b) => a.start - b.start);
}

/** The cell that exactly these words follow. */
function figureAt(slot: TextSlot, [start, end]: readonly [number, number]): BoundFigure | undefined {
  const lead = leadOf(slot);
  const bound = typeof slot === 'string' ? [] : standingBounds(slot);
  const own = bound.find(({ at, shown }) => at + lead === start && at + lead + shown.length === end);
  if (!own) return undefined;
  const { at: _at, shown: _shown, ...figure } = own;
  return figure;
}
