import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { useEffect, useState } from 'react';
import type { BoundFigure, PartKey, ReportContent } from '@/lib/report';
import type { TableChoices } from './figure-choices';
import { followFigures, insertFigure } from './figures-in-text';

/** What the editor knows of the report's statistics tables. */
export type TablesOfReport = {
  /** Where the prose lies: its part, and in it 'prose' or 'attachments.0.prose'. */
  part: PartKey;
  path: string;
  content: () => ReportContent;
  choices: () => TableChoices[];
  /** What a figure says now. */
  say: (figure: BoundFigure) => string | undefined;
  /** Told whenever anything in the report changed; returns how to leave. */
  subscribe: (listener: () => void) => () => void;
};

type Place = { from: number; to: number };

/** Keeps the editor's bound figures true to their tables, and the offer of figures for a place in the text. */
export function useBoundFigures(editor: Editor | null, tables: TablesOfReport) {
  const [offered, setOffered] = useState<{ place: Place; choices: TableChoices[]; before: string } | null>(null);
  useEffect(() => {
    if (!editor) return undefined;
    const follow = () => {
      if (editor.isDestroyed || editor.view.composing) return;
      const tr = followFigures(editor.state, tables.say);
      if (tr) editor.view.dispatch(tr);
    };
    follow();
    return tables.subscribe(follow);
  }, [editor, tables]);
  return {
    offered,
    offer: (place: Place) => {
      if (!editor) return;
      const at = editor.state.doc.resolve(place.from);
      setOffered({ place, choices: tables.choices(), before: at.parent.textBetween(0, at.parentOffset) });
    },
    choose: (figure: BoundFigure, words: { shown: string; unit: string }) => {
      if (editor && offered) {
        editor.view.dispatch(insertFigure(editor.state, offered.place, figure, words));
        // What is written next is no part of the step.
        editor.view.dispatch(closeHistory(editor.state.tr));
      }
      setOffered(null);
      editor?.view.focus();
    },
    /** The sign that was typed stays, as it may have been meant. */
    decline: () => {
      setOffered(null);
      editor?.view.focus();
    },
  };
}
