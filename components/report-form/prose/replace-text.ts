import { closeHistory } from '@tiptap/pm/history';
import { Node as DocNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Prose } from '@/lib/report';
import { docOf } from './convert';

/**
 * Another text in the place of the one that is open, as one step over exactly what differs, so that the caret stays
 * where it can and Ctrl+Z takes it back.
 * @returns undefined when it reads so already
 */
export function replaceText(state: EditorState, prose: Prose): Transaction | undefined {
  const wanted = DocNode.fromJSON(state.schema, docOf(prose));
  const from = state.doc.content.findDiffStart(wanted.content);
  const ends = state.doc.content.findDiffEnd(wanted.content);
  if (from === null || !ends) return undefined;
  // What both ends share may reach over the beginning: 甲甲 in the place of 甲.
  const over = Math.max(0, from - Math.min(ends.a, ends.b));
  return closeHistory(state.tr.replace(from, ends.a + over, wanted.slice(from, ends.b + over)));
}
