import type { Block, Bound, OutlineLevel } from '@/lib/report';
import { blockText } from '@/lib/report';

/** A run-in heading is at most this long; a longer first sentence is text. */
const LEAD_LIMIT = 40;
const HEADING_LIMIT = 50;
const SENTENCE_END = /[。！？；]$/;

const carriedOf = (block: Block) => (block.carried ? { carried: true as const } : {});

/** A block's bound figures after `by` characters came before its text (or, below 0, were taken from its beginning). */
function boundOf({ bound = [] }: Block, by: number): { bound?: Bound[] } {
  const moved = bound.map((own) => ({ ...own, at: own.at + by })).filter(({ at }) => at >= 0);
  return moved.length > 0 ? { bound: moved } : {};
}

const leadLength = (block: Block): number => (block.kind === 'item' ? block.lead.length : 0);

/** The first sentence with its full stop where it is short enough to be a run-in heading, else ''. */
export function firstSentence(text: string): string {
  const end = text.search(/[。！？]/);
  return end >= 0 && end < LEAD_LIMIT ? text.slice(0, end + 1) : '';
}

/** A numbered line as it was meant: a short line without a full stop stands alone, all else runs on. */
export function numbered(level: OutlineLevel, text: string): Block {
  if (text.length <= HEADING_LIMIT && !SENTENCE_END.test(text)) return { kind: 'heading', level, text };
  const lead = firstSentence(text);
  // A numbered sentence that is the whole paragraph has no heading apart from itself.
  return lead === text
    ? { kind: 'item', level, lead: '', text }
    : { kind: 'item', level, lead, text: text.slice(lead.length) };
}

/** 正文: the words without number. */
export const asParagraph = (block: Block): Block => ({
  kind: 'paragraph',
  text: blockText(block),
  ...boundOf(block, leadLength(block)),
  ...carriedOf(block),
});

/** （一）, 1., （1）: a numbered block keeps its kind, plain text becomes what its form suggests. */
export function withLevel(block: Block, level: OutlineLevel): Block {
  if (block.kind !== 'paragraph') return { ...block, level };
  const shaped = numbered(level, block.text);
  return { ...shaped, ...boundOf(block, -leadLength(shaped)), ...carriedOf(block) };
}

/** 标题独立成行: the run-in heading becomes a line of its own, the text a paragraph below it. */
export function setApart(block: Block): Block[] {
  const [bound, carried] = [boundOf(block, 0), carriedOf(block)];
  if (block.kind === 'heading')
    return [{ kind: 'item', level: block.level, lead: '', text: block.text, ...bound, ...carried }];
  if (block.kind === 'paragraph') return [{ kind: 'heading', level: 1, text: block.text, ...bound, ...carried }];
  if (block.lead === '') return [{ kind: 'heading', level: block.level, text: block.text, ...bound, ...carried }];
  const heading: Block = { kind: 'heading', level: block.level, text: block.lead.replace(/[。.]$/, ''), ...carried };
  return block.text === '' ? [heading] : [heading, { kind: 'paragraph', text: block.text, ...bound, ...carried }];
}

/** 段首标题: a heading takes in the paragraph below it, a numbered paragraph gains or loses its run-in heading. */
export function runIn(block: Block, next?: Block): { blocks: Block[]; takesNext: boolean } {
  const carried = carriedOf(block);
  if (block.kind === 'heading') {
    const takesNext = next?.kind === 'paragraph';
    const lead = block.text === '' || SENTENCE_END.test(block.text) ? block.text : `${block.text}。`;
    const text = takesNext ? next.text : '';
    const bound = takesNext ? boundOf(next, 0) : {};
    return { blocks: [{ kind: 'item', level: block.level, lead, text, ...bound, ...carried }], takesNext };
  }
  const level = block.kind === 'item' ? block.level : 1;
  const text = blockText(block);
  const lead = block.kind === 'item' && block.lead !== '' ? '' : firstSentence(text);
  const bound = boundOf(block, leadLength(block) - lead.length);
  const shaped: Block = { kind: 'item', level, lead, text: text.slice(lead.length), ...bound, ...carried };
  return { blocks: [shaped], takesNext: false };
}
