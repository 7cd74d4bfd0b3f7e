'use client';

import type { Editor } from '@tiptap/core';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useRef } from 'react';
import { BoundButtons } from './bound/bound-buttons';
import { confirmCarried, currentForms, type Form, setForm } from './commands';
import styles from './prose.module.css';

const FORMS: readonly { form: Form; label: string; title: string }[] = [
  { form: 'paragraph', label: '正文', title: '正文（Ctrl+Alt+0）' },
  { form: 'level-1', label: '（一）', title: '一级层次（一）（Ctrl+Alt+1）' },
  { form: 'level-2', label: '1.', title: '二级层次1.（Ctrl+Alt+2）' },
  { form: 'level-3', label: '（1）', title: '三级层次（1）（Ctrl+Alt+3）' },
  { form: 'apart', label: '标题独立成行', title: '标题独立成行（Ctrl+Alt+4）' },
  { form: 'run-in', label: '段首标题', title: '段首标题，后接正文（Ctrl+Alt+5）' },
];

/** One stop for Tab; the arrow keys move along the buttons (WAI-ARIA toolbar). */
export function Toolbar(props: {
  editor: Editor;
  controls: string;
  onInsertFigure: () => void;
  onNormalise: () => void;
}) {
  const { editor, controls, onInsertFigure, onNormalise } = props;
  const bar = useRef<HTMLDivElement>(null);
  const view = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      ...currentForms(now),
      undo: undoDepth(now.state) > 0,
      redo: redoDepth(now.state) > 0,
    }),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const buttons = [...(bar.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    if (step === 0 || at < 0) return;
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  const stop = (first: boolean) => ({ tabIndex: first ? 0 : -1 });
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="文字格式"
      aria-controls={controls}
      className={styles.bar}
      onKeyDown={onKeyDown}
    >
      {FORMS.map(({ form, label, title }, index) => (
        <button
          key={form}
          type="button"
          title={title}
          aria-pressed={view.forms.includes(form)}
          onClick={() => setForm(editor, form)}
          {...stop(index === 0)}
        >
          {label}
        </button>
      ))}
      <span className={styles.gap} />
      <button
        type="button"
        title="撤销（Ctrl+Z）"
        disabled={!view.undo}
        onClick={() => undo(editor.state, editor.view.dispatch)}
        {...stop(false)}
      >
        撤销
      </button>
      <button
        type="button"
        title="重做（Ctrl+Y）"
        disabled={!view.redo}
        onClick={() => redo(editor.state, editor.view.dispatch)}
        {...stop(false)}
      >
        重做
      </button>
      <span className={styles.gap} />
      <button type="button" title="插入统计表里的数字（键入@）" onClick={onInsertFigure} {...stop(false)}>
        插入数字
      </button>
      <button
        type="button"
        title="空格、半角标点、全角数字：先看改动，再决定改不改"
        aria-haspopup="dialog"
        onClick={onNormalise}
        {...stop(false)}
      >
        规范化文字…
      </button>
      <BoundButtons editor={editor} />
      {view.carried && (
        <button type="button" onClick={() => confirmCarried(editor, false)} {...stop(false)}>
          确认沿用本段
        </button>
      )}
    </div>
  );
}
