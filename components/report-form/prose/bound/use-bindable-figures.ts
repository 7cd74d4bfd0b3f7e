import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect } from 'react';
import { bindableFigures } from '@/lib/validation/bindable-figures';
import { offerFigures } from './bindable-in-text';
import type { TablesOfReport } from './use-bound-figures';

/** The text is looked through this long after it was handed over (ms), never on the path of a key. */
const PAUSE = 400;

/** The caret on the page is ahead of the editor's: drawing now would put it back. */
function isMoving({ view, state }: Editor): boolean {
  const shown = view.dom.ownerDocument.getSelection();
  if (!(state.selection instanceof TextSelection) || !view.hasFocus() || !shown?.focusNode) return false;
  return (
    view.dom.contains(shown.focusNode) && view.posAtDOM(shown.focusNode, shown.focusOffset) !== state.selection.head
  );
}

/** Keeps the offer of numbers that could be bound true to text and tables. */
export function useBindableFigures(editor: Editor | null, tables: TablesOfReport): void {
  useEffect(() => {
    if (!editor) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let seen: unknown;
    const look = () => {
      if (editor.isDestroyed) return;
      if (editor.view.composing || isMoving(editor)) return later();
      const content = tables.content();
      if (content === seen) return;
      seen = content;
      const found = bindableFigures(content, tables.part).filter(({ path }) => path.startsWith(`${tables.path}.`));
      const tr = offerFigures(editor.state, found);
      if (tr) editor.view.dispatch(tr);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    };
    later();
    const leave = tables.subscribe(later);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [editor, tables]);
}
