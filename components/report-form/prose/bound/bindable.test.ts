import { type AnyExtension, getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { Node as DocNode } from '@tiptap/pm/model';
import { EditorState, type Plugin, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { type Prose, standingBounds } from '@/lib/report';
import { bindableFigures } from '@/lib/validation/bindable-figures';
import { demoReport } from '@/prisma/demo';
import { docOf, proseOf } from '../convert';
import { readableNodes } from '../readable';
import { proseExtensions } from '../schema';
import { BindableFigures, bindOffers, offerAt, offerFigures, offersIn, offersOfBlocks } from './bindable-in-text';

const schema = getSchema(proseExtensions);
const plugins = ((BindableFigures as AnyExtension).config.addProseMirrorPlugins as () => Plugin[])();

const TEXT = '上学年有2件。本学年收到信息公开申请9件，其中师生员工3件。';
const PROSE: Prose = [
  { kind: 'item', level: 1, lead: '申请。', text: TEXT },
  { kind: 'paragraph', text: '按方式分：信函申请2件。' },
];

/** The editor over a chapter of the demonstration report, its numbers offered. */
function offering(prose: Prose): EditorState {
  const report = demoReport();
  for (const { key, content } of report.chapters) if (key === 'onRequest') content.prose = prose;
  const state = EditorState.create({ doc: DocNode.fromJSON(schema, docOf(prose)), plugins: [...plugins, history()] });
  const tr = offerFigures(state, bindableFigures(report, 'onRequest'));
  return tr ? state.apply(tr) : state;
}
const wordsOf = (state: EditorState) => offersIn(state).map(({ from, to }) => state.doc.textBetween(from, to));
const boundsIn = (state: EditorState) => proseOf(readableNodes(state.doc)).map((block) => standingBounds(block).length);
const caretAt = (state: EditorState, at: number) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
/** Behind the first offered number. */
const inFirst = (state: EditorState) => caretAt(state, offersIn(state)[0]?.to ?? 0);

describe('numbers offered for binding', () => {
  it('are those the sentence takes from a table', () => {
    expect(wordsOf(offering(PROSE))).toEqual(['9', '3', '2']);
    expect(offersIn(offering([{ kind: 'paragraph', text: '召开会议9次。' }]))).toEqual([]);
  });

  it('move with the text, and go once someone types into them', () => {
    const state = offering(PROSE);
    const before = state.apply(state.tr.insertText('全校', 5));
    expect(wordsOf(before)).toEqual(['9', '3', '2']);
    const first = offersIn(before)[0]?.to ?? 0;
    expect(wordsOf(before.apply(before.tr.insertText('5', first)))).toEqual(['3', '2']);
    expect(wordsOf(before.apply(before.tr.delete(first - 1, first)))).toEqual(['3', '2']);
  });

  it('wait where the text has gone on since it was read', () => {
    const state = offering(PROSE);
    const report = demoReport();
    for (const { key, content } of report.chapters)
      if (key === 'onRequest') content.prose = [{ kind: 'paragraph', text: '收到信息公开申请9件。' }];
    const tr = offerFigures(state, bindableFigures(report, 'onRequest'));
    expect(tr && offersIn(state.apply(tr))).toEqual([]);
  });

  it('are bound one by one, the cursor staying where it was', () => {
    const state = inFirst(offering(PROSE));
    const offer = offerAt(state);
    expect(offer).toMatchObject({ cell: 'received.total', label: '一、本年新收申请·合计' });
    const bound = state.apply(bindOffers(state, offer ? [offer] : []));
    expect(boundsIn(bound)).toEqual([1, 0]);
    expect(wordsOf(bound)).toEqual(['3', '2']);
    expect(bound.selection.from).toBe(state.selection.from);
  });

  it('by the paragraph or by the chapter, taken back in one step', () => {
    const state = inFirst(offering(PROSE));
    expect(boundsIn(state.apply(bindOffers(state, offersOfBlocks(state))))).toEqual([2, 0]);
    let all = state.apply(bindOffers(state, offersIn(state)));
    expect(boundsIn(all)).toEqual([2, 1]);
    undo(all, (tr) => {
      all = all.apply(tr);
    });
    expect(boundsIn(all)).toEqual([0, 0]);
    expect(proseOf(readableNodes(all.doc))).toEqual(PROSE);
  });

  it('read as the table prints them once they are bound', () => {
    const typed: Prose = [{ kind: 'paragraph', text: '收到信息公开申请9.0件，其中师生员工3件。' }];
    const state = offering(typed);
    const [block] = proseOf(readableNodes(state.apply(bindOffers(state, offersIn(state))).doc));
    expect(block?.text).toBe('收到信息公开申请9件，其中师生员工3件。');
    expect(block && standingBounds(block).map(({ at }) => at)).toEqual([8, 17]);
  });
});
