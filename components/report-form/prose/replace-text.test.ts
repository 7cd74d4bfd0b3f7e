import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { Node as DocNode } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Prose } from '@/lib/report';
import { docOf } from './convert';
import { replaceText } from './replace-text';
import { proseExtensions } from './schema';

const schema = getSchema(proseExtensions);
const stateOf = (prose: Prose) =>
  EditorState.create({ doc: DocNode.fromJSON(schema, docOf(prose)), plugins: [history()] });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const figure = { table: 'applications', cell: 'received.total', form: 'value' } as const;

const words = fc.stringMatching(/^[甲乙。]{0,5}$/);
const blocks = fc.array(
  fc.oneof(
    words.map(paragraph),
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text: words }),
    fc.record({ kind: fc.constant('item' as const), level: fc.constant(1 as const), lead: words, text: words }),
    words.map((text): Block => ({ ...paragraph(`${text}9`), bound: [{ at: text.length, shown: '9', ...figure }] })),
    words.map((text): Block => ({ ...paragraph(text), carried: true })),
  ),
  { maxLength: 5 },
);

describe('another text in the place of the open one', () => {
  it('reads as it stands outside, and is taken back in one step', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const state = stateOf(before);
        const tr = replaceText(state, after);
        const there = tr ? state.apply(tr) : state;
        expect(there.doc.toJSON()).toEqual(stateOf(after).doc.toJSON());
        let back: Transaction | undefined;
        const taken = undo(there, (step) => {
          back = step;
        });
        expect(taken).toBe(tr !== undefined);
        expect((back ? there.apply(back) : there).doc.toJSON()).toEqual(state.doc.toJSON());
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the caret in a paragraph that stays', () => {
    const state = stateOf([paragraph('前文。'), paragraph('我在这里写。')]);
    const written = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 8)));
    const tr = replaceText(written, [paragraph('对方改过的前文。'), paragraph('我在这里写。')]);
    const there = tr && written.apply(tr);
    const { parent, parentOffset } = there?.selection.$from ?? {};
    expect([parent?.textContent, parentOffset]).toEqual(['我在这里写。', 2]);
  });
});
