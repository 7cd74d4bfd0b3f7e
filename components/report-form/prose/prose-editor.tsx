'use client';

import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Prose } from '@/lib/report';
import { AtSign } from './bound/at-sign';
import { BindableFigures } from './bound/bindable-in-text';
import { FigurePicker } from './bound/figure-picker';
import { useBindableFigures } from './bound/use-bindable-figures';
import { type TablesOfReport, useBoundFigures } from './bound/use-bound-figures';
import { FormKeys, showBlock } from './commands';
import { docOf } from './convert';
import { OutlineNumbers } from './decorations';
import { holdText } from './held-text';
import { OutlinePaste } from './pasting';
import styles from './prose.module.css';
import { proseExtensions } from './schema';
import { Toolbar } from './toolbar';
import { TypedMarks } from './typed-mark';
import { type EditorHand, useAmending } from './use-amending';
import { useReplacedText } from './use-replaced-text';

export type ProseEditorProps = {
  label: string;
  /** The chapter's heading, which pasted text may repeat. */
  heading: string;
  initial: Prose;
  /** Raised when the text was replaced from outside: the editor takes it over then, and only then. */
  epoch: number;
  /** Must stay the same function while the editor stands. */
  onChange: (prose: Prose) => void;
  /** Registers what hands over text still held back; returns how to leave. */
  holdBack: (settle: () => void) => () => void;
  /** Registers how a finding is shown in the text; returns how to leave. */
  onShow: (show: (block: number, quote?: string, caret?: true) => void) => () => void;
  /** Registers how changes from outside are made in the text; returns how to leave. */
  lend: (hand: EditorHand) => () => void;
  /** Must stay the same object while the editor stands. */
  tables: TablesOfReport;
  onNormalise: () => void;
};

export default function ProseEditor(props: ProseEditorProps) {
  const { label, heading, initial, epoch, onChange, holdBack, onShow, lend, tables, onNormalise } = props;
  const id = useId();
  const [held] = useState(() => holdText(onChange));
  const offer = useRef<(place: { from: number; to: number }) => void>(() => undefined);
  const editor = useEditor({
    extensions: [
      ...proseExtensions,
      OutlineNumbers,
      OutlinePaste.configure({ heading }),
      FormKeys,
      TypedMarks,
      BindableFigures,
      AtSign.configure({ onAt: (at) => offer.current({ from: at, to: at + 1 }) }),
    ],
    content: docOf(initial),
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'false' },
      handleDOMEvents: {
        compositionstart: () => held.compose(true),
        compositionend: () => held.compose(false),
      },
    },
    onUpdate: ({ transaction }) => held.take(transaction.doc),
    onBlur: () => held.settle(),
  });

  useEffect(() => {
    const leave = holdBack(held.settle);
    return () => {
      held.settle();
      leave();
    };
  }, [holdBack, held]);
  useEffect(() => {
    if (!editor) return undefined;
    // A place that waited for the editor is shown once its text is on the page.
    return onShow((...place) => requestAnimationFrame(() => showBlock(editor, ...place)));
  }, [editor, onShow]);

  useAmending(editor, held, lend);
  useReplacedText(editor, epoch, initial);
  useBindableFigures(editor, tables);
  const figures = useBoundFigures(editor, tables);
  useEffect(() => {
    offer.current = figures.offer;
  });

  if (!editor) return null;
  return (
    <div className={styles.frame}>
      <Toolbar
        editor={editor}
        controls={id}
        onInsertFigure={() => figures.offer(editor.state.selection)}
        onNormalise={onNormalise}
      />
      <EditorContent editor={editor} className={styles.text} />
      <FigurePicker offered={figures.offered} onChoose={figures.choose} onClose={figures.decline} />
    </div>
  );
}
