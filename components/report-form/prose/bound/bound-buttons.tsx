'use client';

import type { Editor } from '@tiptap/core';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { cellLabel, findTable } from '@/lib/report';
import styles from '../prose.module.css';
import { bindOffers, type Offer, offerAt, offersIn, offersOfBlocks } from './bindable-in-text';
import { figureAt, unbindFigure } from './figures-in-text';

/** 一、本年新收申请·合计（依申请公开情况统计表）: what a bound figure follows. */
function sourceAt(state: EditorState): string | undefined {
  const figure = figureAt(state)?.attrs;
  const table = figure && findTable(figure.table);
  return table && `${cellLabel(table, {}, figure.cell)}（${table.title}）`;
}

/** What can be bound or let go where the cursor stands. */
function choicesAt(state: EditorState) {
  const [at, here, all] = [offerAt(state), offersOfBlocks(state).length, offersIn(state).length];
  return {
    bound: figureAt(state) !== undefined,
    source: sourceAt(state),
    label: at?.label,
    block: here > (at ? 1 : 0) ? here : 0,
    chapter: all > here ? all : 0,
  };
}

/** Binding numbers to the statistics tables, and letting them go; part of the toolbar, reached by its arrow keys. */
export function BoundButtons({ editor }: { editor: Editor }) {
  const choices = useEditorState({ editor, selector: ({ editor: now }) => choicesAt(now.state) });
  const act = (change: (state: EditorState) => Transaction | undefined) => {
    if (editor.view.composing) return;
    const tr = change(editor.state);
    if (tr) editor.view.dispatch(tr);
    editor.view.focus();
  };
  const bind = (choose: (state: EditorState) => readonly Offer[]) => act((state) => bindOffers(state, choose(state)));
  const only = ({ label }: { label?: string | undefined }) => `绑定统计表：${label}`;
  const atCaret = choices.bound || choices.label !== undefined;
  return (
    <span className={styles.figures} data-at-caret={atCaret ? '' : undefined}>
      {choices.source && <span className={styles.source}>随统计表：{choices.source}</span>}
      {choices.bound && (
        <button
          type="button"
          tabIndex={-1}
          title="这个数字随统计表改变；解除后按现在的文字保留"
          onClick={() => act(unbindFigure)}
        >
          解除绑定
        </button>
      )}
      {choices.label !== undefined && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.long}
          title={`${only(choices)}。绑定后随表改变`}
          onClick={() => bind((state) => [offerAt(state)].filter((offer) => offer !== undefined))}
        >
          {only(choices)}
        </button>
      )}
      {choices.block > 0 && (
        <button
          type="button"
          tabIndex={-1}
          title="本段有点线的数字与统计表相同，绑定后随表改变"
          onClick={() => bind(offersOfBlocks)}
        >
          绑定本段数字（{choices.block}）
        </button>
      )}
      {choices.chapter > 0 && (
        <button
          type="button"
          tabIndex={-1}
          title="本章有点线的数字与统计表相同，绑定后随表改变"
          onClick={() => bind(offersIn)}
        >
          绑定本章数字（{choices.chapter}）
        </button>
      )}
    </span>
  );
}
