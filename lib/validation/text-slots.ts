import { corrected } from '@/lib/prose/correction';
import { type Block, type BoundFigure, blockSchema, blockText, standingBounds } from '@/lib/report';

/** A text of a part: a paragraph or heading of prose, or a line of its own. */
export type TextSlot = Block | string;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path of a part's content: 'prose.3', 'remark'. */
export const valueAt = (content: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, content);

/** The content with another value at a path; everything beside it keeps its identity. */
export function withValueAt(content: unknown, path: string, value: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  const inner = (old: unknown) => (rest.length === 0 ? value : withValueAt(old, rest.join('.'), value));
  if (Array.isArray(content)) return content.map((old, i) => (i === Number(key) ? inner(old) : old));
  return isRecord(content) ? { ...content, [key]: inner(content[key]) } : content;
}

/** The text at a path; undefined where there is none (any more). */
export function slotAt(content: unknown, path: string): TextSlot | undefined {
  const value = valueAt(content, path);
  if (typeof value === 'string') return value;
  const block = blockSchema.safeParse(value);
  return block.success ? block.data : undefined;
}

export const slotText = (slot: TextSlot): string => (typeof slot === 'string' ? slot : blockText(slot));

export type Edit = {
  start: number;
  end: number;
  to: string;
  /** What the new words follow from now on. */
  bound?: BoundFigure;
  /** What is put in at the very end of a run-in heading belongs to it. */
  inLead?: true;
};

/** So many characters of a text are its run-in heading. */
export const leadOf = (slot: TextSlot): number =>
  typeof slot !== 'string' && slot.kind === 'item' ? slot.lead.length : 0;

/** The stretches that follow a statistics table, counted from the beginning of the text: nobody edits them by hand. */
export const boundSpans = (slot: TextSlot): { start: number; end: number; quote: string }[] =>
  typeof slot === 'string'
    ? []
    : standingBounds(slot).map(({ at, shown }) => {
        const start = at + leadOf(slot);
        return { start, end: start + shown.length, quote: shown };
      });

/** The slot with some stretches of its text replaced. @param edits in order, none reaching into the next; a bound figure that one covers is bound no more */
export function withEdits(slot: TextSlot, edits: readonly Edit[]): TextSlot {
  if (typeof slot === 'string') return corrected(slot, edits);
  const lead = leadOf(slot);
  // A stretch across the border: what replaces it belongs to the run-in heading.
  const leads = ({ start, inLead: own }: Edit) =>
    start < lead || (own === true && start === lead && slot.kind === 'item');
  const inLead = edits.filter(leads).map((e) => ({ ...e, end: Math.min(e.end, lead) }));
  const inText = edits
    .filter((own) => !leads(own) || own.end > lead)
    .map(({ start, end, to, bound }) => ({
      start: Math.max(0, start - lead),
      end: end - lead,
      to: start < lead ? '' : to,
      bound: start < lead ? undefined : bound,
    }));
  const text = corrected(slot.text, inText);
  const kept = standingBounds(slot)
    .filter(({ at, shown }) => !inText.some(({ start, end }) => start < at + shown.length && end > at))
    .map((own) => ({ ...own, at: own.at + shift(inText, own.at) }));
  const made = inText.flatMap(({ start, to, bound }) =>
    bound ? [{ at: start + shift(inText, start), shown: to, ...bound }] : [],
  );
  const bound = [...kept, ...made].toSorted((a, b) => a.at - b.at);
  const { bound: _before, ...rest } = slot;
  const moved = { text, ...(bound.length > 0 && { bound }) };
  return rest.kind === 'item' ? { ...rest, lead: corrected(rest.lead, inLead), ...moved } : { ...rest, ...moved };
}

const shift = (edits: readonly Pick<Edit, 'start' | 'end' | 'to'>[], at: number): number =>
  edits.filter(({ end }) => end <= at).reduce((sum, { start, end, to }) => sum + to.length - (end - start), 0);
