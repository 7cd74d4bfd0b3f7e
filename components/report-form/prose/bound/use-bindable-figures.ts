import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { bindableFigures } from '@/lib/validation/bindable-figures';
import { offerFigures } from './bindable-in-text';
import type { TablesOfReport } from './use-bound-figures';

/** The text is looked through this long after it was handed over (ms), never on the path of a key. */
const PAUSE = 400;

/** Keeps the offer of numbers that could be bound true to text and tables. */
export function useBindableFigures(editor: Editor | null, tables: TablesOfReport): void {
  useEffect(() => {
    if (!editor) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let seen: unknown;
    const look = () => {
      if (editor.isDestroyed) return;
      if (editor.view.composing) return later();
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
