import type { Editor } from '@tiptap/core';
import { closeHistory, undoDepth, undoNoScroll } from '@tiptap/pm/history';
import type { Node as DocNode } from '@tiptap/pm/model';
import { useEffect } from 'react';
import type { Hand } from '../fixes/hands';
import { amendText } from './amend-text';
import type { HeldText } from './held-text';

/** What of a hand the editor knows; which text it shows is known outside. */
export type EditorHand = Omit<Hand, 'part' | 'path'>;

type Done = { doc: DocNode; depth: number };

/** Changes made from outside, such as fixes, become steps of the open editor. @param lend stays the same while the editor stands */
export function useAmending(editor: Editor | null, held: HeldText, lend: (hand: EditorHand) => () => void): void {
  useEffect(() => {
    if (!editor) return undefined;
    let written = false;
    let last: Done | undefined;
    const onFocus = () => {
      written = true;
    };
    const leave = lend({
      amend: (texts, back) => {
        if (editor.isDestroyed || editor.view.composing) return false;
        if (!(back && stands(editor, last) && stepBack(editor)) && !stepOn(editor, texts)) return false;
        last = back ? undefined : { doc: editor.state.doc, depth: undoDepth(editor.state) };
        held.settle();
        return true;
      },
      focus: () => {
        if (written && !editor.isDestroyed) editor.view.focus();
        return written;
      },
    });
    editor.on('focus', onFocus);
    return () => {
      editor.off('focus', onFocus);
      leave();
    };
  }, [editor, held, lend]);
}

/** Nothing was written since: the step on top is the one that was made. */
const stands = ({ state }: Editor, last: Done | undefined): boolean =>
  last !== undefined && undoDepth(state) === last.depth && state.doc.eq(last.doc);

/** What is written before and after is no part of the step. */
function stepOn({ state, view }: Editor, texts: Parameters<Hand['amend']>[0]): boolean {
  const tr = amendText(state, texts);
  if (!tr) return false;
  view.dispatch(closeHistory(tr));
  view.dispatch(closeHistory(view.state.tr));
  return true;
}

/** The same step that Ctrl+Z takes back, so that both never disagree; the caret stays where it is now. */
const stepBack = ({ state, view }: Editor): boolean =>
  undoNoScroll(state, (tr) => view.dispatch(tr.setSelection(state.selection.map(tr.doc, tr.mapping))));
