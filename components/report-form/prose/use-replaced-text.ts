import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { useEffect, useRef } from 'react';
import type { Prose } from '@/lib/report';
import { replaceText } from './replace-text';

/** A text that changed outside (a conflict settled, words restored) comes into the open editor. @param epoch raised when it did */
export function useReplacedText(editor: Editor | null, epoch: number, prose: Prose): void {
  const shown = useRef(epoch);
  const now = useRef(prose);
  useEffect(() => {
    now.current = prose;
  });
  useEffect(() => {
    if (!editor || shown.current === epoch) return undefined;
    const take = () => {
      if (editor.isDestroyed || shown.current === epoch) return;
      shown.current = epoch;
      const tr = replaceText(editor.state, now.current);
      if (!tr) return;
      editor.view.dispatch(tr);
      // What is written next is no part of the step.
      editor.view.dispatch(closeHistory(editor.state.tr));
    };
    if (!editor.view.composing) take();
    // An open composition must not be disturbed: what came meanwhile is taken when it closes.
    const later = () => setTimeout(take);
    const { dom } = editor.view;
    dom.addEventListener('compositionend', later, { once: true });
    return () => dom.removeEventListener('compositionend', later);
  }, [editor, epoch]);
}
