import * as z from 'zod/mini';
import { boundSchema } from './bound';

/** Outline levels inside a chapter (GB/T 9704-2012 7.3.3; the chapter itself is 一、): 1 → （一）, 2 → 1., 3 → （1）. */
export const OUTLINE_LEVELS = [1, 2, 3] as const;
export type OutlineLevel = (typeof OUTLINE_LEVELS)[number];

/** A paragraph longer than this is refused with a message; it is some twenty printed pages. */
export const PARAGRAPH_LIMIT = 20_000;
export const BLOCKS_LIMIT = 2_000;

const text = z.string().check(z.maxLength(PARAGRAPH_LIMIT));
const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
/** Text taken over from last year's report stays `carried` until someone confirms it. */
const carried = z.optional(z.literal(true));
/** Figures in `text` that follow a statistics table. */
const bound = z.optional(z.array(boundSchema).check(z.maxLength(100)));

/**
 * The prose of a chapter.
 * - `heading` stands alone: "（一）学校信息公开渠道"
 * - `item` is a numbered paragraph; `lead` is its run-in heading ("明确责任分工。") or '' when only the number is set apart
 * - `paragraph` is plain text
 * Numbers are never stored: they follow from the levels.
 */
export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level, text, bound, carried }),
  z.object({ kind: z.literal('item'), level, lead: text, text, bound, carried }),
  z.object({ kind: z.literal('paragraph'), text, bound, carried }),
]);
export type Block = z.infer<typeof blockSchema>;

export const proseSchema = z.array(blockSchema).check(z.maxLength(BLOCKS_LIMIT));
export type Prose = z.infer<typeof proseSchema>;

/** The words of one block without its number. */
export const blockText = (block: Block): string => (block.kind === 'item' ? block.lead + block.text : block.text);

/** The words of a chapter, one block a line, without numbers. */
export const proseText = (prose: Prose): string => prose.map(blockText).join('\n');

export const isBlankProse = (prose: Prose): boolean => prose.every((block) => blockText(block).trim() === '');

const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 12 → 十二, 20 → 二十, 99 → 九十九; from 100 on Arabic digits. */
export function chineseOrdinal(n: number): string {
  if (n < 1 || n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return (tens > 1 ? DIGITS[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 ? DIGITS[ones] : '');
}

/** The mark of the n-th heading of a level: （一）, 1., （1）. */
export function outlineMark(level: OutlineLevel, n: number): string {
  switch (level) {
    case 1:
      return `（${chineseOrdinal(n)}）`;
    case 2:
      return `${n}.`;
    case 3:
      return `（${n}）`;
  }
}

/** The mark of every block ('' for plain paragraphs); a deeper level starts again under each higher one. */
export function outlineMarks(prose: Prose): string[] {
  const counts = [0, 0, 0, 0];
  return prose.map((block) => {
    if (block.kind === 'paragraph') return '';
    counts[block.level] = (counts[block.level] ?? 0) + 1;
    counts.fill(0, block.level + 1);
    return outlineMark(block.level, counts[block.level] ?? 1);
  });
}
