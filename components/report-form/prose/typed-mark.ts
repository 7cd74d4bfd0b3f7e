import { Extension, InputRule } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { OutlineLevel } from '@/lib/report';

const MARKS: readonly [OutlineLevel, RegExp][] = [
  [1, /^[（(][一二三四五六七八九十]{1,3}[）)]$/],
  [3, /^[（(]\d{1,2}[）)]$/],
  // Not before the first word: "3." may still become "3.5万人".
  [2, /^\d{1,2}[.．、] ?(?=[^\d\s.．、])/],
];
const FIRST_WORDS = 6;

export type TypedMark = { level: OutlineLevel; rest: string };

/**
 * What a block's text up to the cursor says when a number was just typed before anything else: （六）, 1.甲, （1）.
 * @returns its level and the words behind it; undefined for other text
 */
export function typedMark(text: string): TypedMark | undefined {
  for (const [level, pattern] of MARKS) {
    const match = pattern.exec(text);
    const rest = match ? text.slice(match[0].length) : '';
    if (match && rest.length <= FIRST_WORDS) return { level, rest };
  }
  return undefined;
}

/** The number typed becomes the block's own, which is computed: a second one beside it would be printed twice. */
export function numberBlock(tr: Transaction, { level, rest }: TypedMark, from: number, to: number): Transaction {
  const { parent } = tr.doc.resolve(from);
  const { heading, item } = tr.doc.type.schema.nodes;
  const type = parent.type === heading ? heading : item;
  if (!type) return tr;
  if (rest === '') tr.delete(from, to);
  else tr.insertText(rest, from, to);
  return tr.setBlockType(from, from, type, { ...parent.attrs, level });
}

const rule = new InputRule({
  find: (text) => (typedMark(text) ? { index: 0, text } : null),
  handler: ({ state, range, match }) => {
    const mark = typedMark(match[0]);
    if (mark) numberBlock(state.tr, mark, range.from, range.to);
  },
});

/** 键入（一）、1.、（1）即按层次编号. */
export const TypedMarks = Extension.create({ name: 'typedMarks', addInputRules: () => [rule] });
