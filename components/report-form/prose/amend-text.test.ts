import { getSchema } from '@tiptap/core';
import { closeHistory, history, redo, undo } from '@tiptap/pm/history';
import { Node as DocNode } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type ChapterContent, type Prose, partOf } from '@/lib/report';
import { applyChanges } from '@/lib/validation/apply-changes';
import { type Change, changeOf } from '@/lib/validation/change';
import { uniformChanges } from '@/lib/validation/normalise-report';
import { leftOf } from '@/lib/validation/old-places';
import { planBack } from '@/lib/validation/put-back';
import { changed, chapterOf } from '@/lib/validation/rules/changed.arbitrary';
import { amendText } from './amend-text';
import { docOf, proseOf } from './convert';
import { readableNodes } from './readable';
import { proseExtensions } from './schema';

const schema = getSchema(proseExtensions);

const editing = (prose: Prose): EditorState =>
  EditorState.create({ doc: DocNode.fromJSON(schema, docOf(prose)), plugins: [history()] });
const proseIn = ({ doc }: EditorState): Prose => proseOf(readableNodes(doc));
const caretAt = (state: EditorState, at: number): EditorState =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
const typing = (state: EditorState, text: string): EditorState => state.apply(state.tr.insertText(text));

/** The change of these words in a paragraph, as the editor is asked to make it. */
function asked(prose: Prose, changes: (report: ReturnType<typeof changed>) => readonly Change[]) {
  const report = changed((own) => {
    chapterOf(own, 'overview').prose = [...prose];
  });
  return applyChanges((part) => partOf(report, part), changes(report));
}
const replacing = (path: string, text: string, from: string, to: string): Change => {
  const start = text.indexOf(from);
  const correction = { start, end: start + from.length, quote: from, to, reason: '错字' };
  return changeOf({ part: 'overview', path, text }, correction);
};
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

describe('a change made from outside in an open editor', () => {
  const [first, second] = ['学校收到师生好评。', '第二段没有问题。'];
  const prose = [paragraph(first), paragraph(second)];
  const { replaced } = asked(prose, () => [replacing('prose.0', first, '收到', '受到了')]);
  const amended = (state: EditorState) => {
    const tr = amendText(state, replaced);
    if (!tr) throw new Error('refused');
    return state.apply(closeHistory(tr));
  };

  it('leaves the caret in the words it stands in', () => {
    const caret = first.length + 2 + '第二段'.length + 1;
    const state = amended(caretAt(editing(prose), caret));
    expect(proseIn(state)).toEqual([paragraph('学校受到了师生好评。'), paragraph(second)]);
    expect(state.doc.textBetween(0, state.selection.from, '\n')).toBe('学校受到了师生好评。\n第二段');
  });

  it('is one step of the history between what was typed before and after', () => {
    let state = amended(typing(caretAt(editing(prose), first.length + 3), '又'));
    state = typing(state.apply(closeHistory(state.tr)), '一');
    const steps = [proseIn(state)];
    const dispatch = (tr: EditorState['tr']) => {
      state = state.apply(tr);
      steps.push(proseIn(state));
    };
    undo(state, dispatch);
    undo(state, dispatch);
    redo(state, dispatch);
    undo(state, dispatch);
    undo(state, dispatch);
    expect(steps.map((own) => own.map((block) => ('text' in block ? block.text : '')))).toEqual([
      ['学校受到了师生好评。', '又一第二段没有问题。'],
      ['学校受到了师生好评。', '又第二段没有问题。'],
      [first, '又第二段没有问题。'],
      ['学校受到了师生好评。', '又第二段没有问题。'],
      [first, '又第二段没有问题。'],
      [first, second],
    ]);
  });

  it('is refused where the paragraph reads otherwise, and then nothing is changed', () => {
    expect(amendText(editing([paragraph('学校得到师生好评。'), paragraph(second)]), replaced)).toBeUndefined();
    expect(amendText(editing([]), replaced)).toBeUndefined();
  });

  it('makes a number one that follows its table', () => {
    const text = '本学年度发布信息426条。';
    const bound = { table: 'newMedia', cell: 'wechat.posts', form: 'value' } as const;
    const own = asked([paragraph(text)], () => [{ ...replacing('prose.0', text, '426', '430'), bound }]);
    const tr = amendText(editing([paragraph(text)]), own.replaced);
    const now: Block = {
      kind: 'paragraph',
      text: '本学年度发布信息430条。',
      bound: [{ at: 8, shown: '430', ...bound }],
    };
    expect(proseOf(readableNodes(tr?.doc ?? editing([]).doc))).toEqual([now]);
  });

  const typed = fc
    .array(fc.constantFrom('公开', '信息', ' ', ', ', '(甲)', '１２', '。', '426条'), { maxLength: 12 })
    .map((pieces) => pieces.join(''));

  it('gives the same text as a change of a closed chapter, and taken back the old one', () => {
    fc.assert(
      fc.property(typed, typed, fc.boolean(), (lead, text, carried) => {
        const item: Block = { kind: 'item', level: 2, lead, text, ...(carried && { carried }) };
        const before = [item, paragraph(text), paragraph('末段。')];
        const { replaced: texts, parts } = asked(before, uniformChanges);
        const own = texts.filter(({ part }) => part === 'overview');
        const state = editing(before);
        const there = state.apply(amendText(state, own) ?? state.tr);
        const closed = parts.get('overview') as ChapterContent | undefined;
        expect(proseIn(there)).toEqual(proseIn(editing(closed?.prose ?? before)));
        const now = () => ({ prose: proseIn(there) });
        const back = there.apply(amendText(there, planBack(now, own, leftOf(now, own)).texts) ?? there.tr);
        expect(proseIn(back)).toEqual(proseIn(state));
      }),
    );
  });
});
