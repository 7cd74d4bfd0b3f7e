import { getSchema } from '@tiptap/core';
import { Node as DocNode } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blockText, type Prose, standingBounds } from '@/lib/report';
import { docOf, proseOf } from '../convert';
import { readableNodes } from '../readable';
import { proseExtensions } from '../schema';
import { asParagraph, runIn, setApart, withLevel } from '../shape';
import { followFigures, insertFigure, looseFigures, unbindFigure } from './figures-in-text';

const schema = getSchema(proseExtensions);
const figure = { table: 'applications', cell: 'received.total', form: 'value' } as const;
const stateOf = (prose: Prose) => EditorState.create({ doc: DocNode.fromJSON(schema, docOf(prose)) });
const proseIn = ({ doc }: EditorState) => proseOf(readableNodes(doc));

const item: Block = {
  kind: 'item',
  level: 1,
  lead: '受理。',
  text: '新收9件，共9件。',
  bound: [
    { at: 2, shown: '9', ...figure },
    { at: 6, shown: '9', ...figure },
  ],
};

describe('bound figures in the editor', () => {
  it('come out as they went in', () => {
    expect(proseIn(stateOf([item]))).toEqual([item]);
  });

  it('follow their table, and the words around them stay', () => {
    const state = stateOf([item]);
    const tr = followFigures(state, () => '12');
    const [block] = tr ? proseIn(state.apply(tr)) : [];
    expect(block).toMatchObject({ lead: '受理。', text: '新收12件，共12件。' });
    expect(block && standingBounds(block).map(({ at }) => at)).toEqual([2, 7]);
    expect(followFigures(state, () => '9')).toBeUndefined();
    expect(followFigures(state, () => undefined)).toBeUndefined();
  });

  it('are plain again once someone types into them', () => {
    const state = stateOf([{ kind: 'paragraph', text: '共10件', bound: [{ at: 1, shown: '10', ...figure }] }]);
    const typed = state.apply(state.tr.insertText('5', 3));
    expect(proseIn(typed)).toEqual([{ kind: 'paragraph', text: '共150件' }]);
    const loose = looseFigures(typed);
    expect(loose && typed.apply(loose).doc.rangeHasMark(0, 6, schema.marks.bound as never)).toBe(false);
    expect(looseFigures(state)).toBeUndefined();
  });

  it('take the place of the sign typed for them, and let go when asked', () => {
    const state = stateOf([{ kind: 'paragraph', text: '新收@件' }]);
    const bound = state.apply(insertFigure(state, { from: 3, to: 4 }, figure, { shown: '9', unit: '件' }));
    expect(proseIn(bound)).toEqual([{ kind: 'paragraph', text: '新收9件', bound: [{ at: 2, shown: '9', ...figure }] }]);
    const there = bound.apply(bound.tr.setSelection(TextSelection.create(bound.doc, 4)));
    const loose = unbindFigure(there);
    expect(loose && proseIn(there.apply(loose))).toEqual([{ kind: 'paragraph', text: '新收9件' }]);
  });

  it.each([
    ['新收@', '新收9件'],
    ['新收@，均已答复', '新收9件，均已答复'],
    ['新收@申请', '新收9件申请'],
    ['新收@份', '新收9份'],
    ['新收@ 件', '新收9 件'],
  ])('bring their measure word along where none stands: %s → %s', (before, after) => {
    const state = stateOf([{ kind: 'paragraph', text: before }]);
    const bound = state.apply(insertFigure(state, { from: 3, to: 4 }, figure, { shown: '9', unit: '件' }));
    expect(proseIn(bound)).toEqual([{ kind: 'paragraph', text: after, bound: [{ at: 2, shown: '9', ...figure }] }]);
    const followed = followFigures(bound, () => '12');
    expect(followed && proseIn(bound.apply(followed))).toMatchObject([{ text: after.replace('9', '12') }]);
  });
});

describe('a block that changes its form', () => {
  const words = fc.stringMatching(/^[甲乙丙。，]{0,12}$/);
  const block = fc.tuple(words, words, words, fc.constantFrom(...(['item', 'paragraph', 'heading'] as const)));
  const made = block.map(([lead, before, after, kind]): Block => {
    const bound = [{ at: before.length, shown: '9', ...figure }];
    const text = `${before}9${after}`;
    if (kind === 'paragraph') return { kind, text, bound };
    return kind === 'item' ? { kind, level: 1, lead, text, bound } : { kind, level: 1, text, bound };
  });
  const figuresOf = (blocks: readonly Block[]) => blocks.flatMap((own) => standingBounds(own)).length;

  it('keeps its figures bound unless they came to stand in a run-in heading', () => {
    fc.assert(
      fc.property(made, (own) => {
        for (const blocks of [[asParagraph(own)], [withLevel(own, 2)], setApart(own), runIn(own).blocks]) {
          const inLead = blocks.some((shaped) => shaped.kind === 'item' && shaped.lead.includes('9'));
          const [before, after] = [blockText(own), blocks.map(blockText).join('')];
          // A heading that takes no text in keeps its words as the run-in heading.
          if (!inLead && before.length === after.length) expect(figuresOf(blocks)).toBe(1);
        }
      }),
    );
  });
});
