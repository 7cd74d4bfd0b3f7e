import type { Editor } from '@tiptap/core';
import { Extension } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import type { Block, OutlineLevel } from '@/lib/report';
import { showPlace } from '../workspace/show-place';
import { blockOf, nodeOf } from './convert';
import { readableNode, startOf } from './readable';
import { asParagraph, runIn, setApart, withLevel } from './shape';

const FORMS = ['paragraph', 'level-1', 'level-2', 'level-3', 'apart', 'run-in'] as const;
export type Form = (typeof FORMS)[number];

const LEVELS: Partial<Record<Form, OutlineLevel>> = { 'level-1': 1, 'level-2': 2, 'level-3': 3 };

type Place = { index: number; block: Block; next: Block | undefined };

/** Index of the first and the last block the selection touches; Ctrl+A selects up to a place behind the last one. */
export function touchedBlocks({ doc, selection }: EditorState): [first: number, last: number] {
  return [selection.$from.index(0), Math.min(selection.$to.index(0), doc.childCount - 1)];
}

/** The blocks the selection touches, first to last. */
function places(editor: Editor): Place[] {
  const { doc } = editor.state;
  const [first, last] = touchedBlocks(editor.state);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const next = doc.maybeChild(first + at + 1);
    return {
      index: first + at,
      block: blockOf(readableNode(doc.child(first + at))),
      next: next ? blockOf(readableNode(next)) : undefined,
    };
  });
}

function change(form: Form, { block, next }: Place, single: boolean): { blocks: Block[]; takesNext: boolean } {
  const level = LEVELS[form];
  if (level) return { blocks: [withLevel(block, level)], takesNext: false };
  if (form === 'paragraph') return { blocks: [asParagraph(block)], takesNext: false };
  if (form === 'apart') return { blocks: setApart(block), takesNext: false };
  return runIn(block, single ? next : undefined);
}

/** Gives the selected blocks another form, as one step that can be undone. */
export function setForm(editor: Editor, form: Form): boolean {
  const { state } = editor;
  if (editor.view.composing) return false;
  const touched = places(editor);
  const offset = state.selection.$from.parentOffset;
  const tr = state.tr;
  // From the last to the first, so that earlier positions stay true.
  for (const place of [...touched].reverse()) {
    const { blocks, takesNext } = change(form, place, touched.length === 1);
    const from = startOf(editor.state.doc, place.index);
    const to = startOf(editor.state.doc, place.index + (takesNext ? 2 : 1));
    tr.replaceWith(from, to, Fragment.from(blocks.map((block) => state.schema.nodeFromJSON(nodeOf(block)))));
  }
  const start = startOf(editor.state.doc, touched[0]?.index ?? 0) + 1;
  const room = tr.doc.resolve(start).parent.content.size;
  // Several blocks stay selected, so that the next key acts on the same ones.
  const end = tr.mapping.map(startOf(editor.state.doc, (touched[touched.length - 1]?.index ?? 0) + 1)) - 1;
  const caret = start + Math.min(offset, room);
  tr.setSelection(TextSelection.create(tr.doc, touched.length > 1 ? start : caret, touched.length > 1 ? end : caret));
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
  return true;
}

/** The form of the block the cursor stands in, for the pressed state of the buttons. */
export function currentForms(editor: Editor): { forms: Form[]; carried: boolean } {
  const [place] = places(editor);
  if (!place) return { forms: [], carried: false };
  const { block } = place;
  const carried = block.carried === true;
  if (block.kind === 'paragraph') return { forms: ['paragraph'], carried };
  const level: Form = `level-${block.level}`;
  if (block.kind === 'heading') return { forms: [level, 'apart'], carried };
  return { forms: block.lead === '' ? [level] : [level, 'run-in'], carried };
}

/** 确认沿用: this paragraph, or all of them. */
export function confirmCarried(editor: Editor, all: boolean): void {
  const { doc, tr } = editor.state;
  const [first, last] = touchedBlocks(editor.state);
  doc.forEach((node, offset, index) => {
    if (node.attrs.carried === true && (all || (index >= first && index <= last)))
      tr.setNodeAttribute(offset, 'carried', false);
  });
  if (tr.docChanged) editor.view.dispatch(tr);
}

/** Shows a block: the quoted words are selected where it holds them, or with `caret` have the cursor before them. */
export function showBlock(editor: Editor, index: number, quote?: string, caret?: true): void {
  const { doc, tr } = editor.state;
  const at = Math.max(0, Math.min(index, doc.childCount - 1));
  const start = startOf(doc, at);
  const found = quote ? doc.child(at).textContent.indexOf(quote) : -1;
  const from = start + 1 + Math.max(0, found);
  const length = found >= 0 && !caret ? (quote?.length ?? 0) : 0;
  editor.view.focus();
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, from + length)));
  const block = editor.view.nodeDOM(start);
  if (block instanceof HTMLElement) showPlace(block, { quote });
}

export const FORM_KEYS: Record<Form, string> = {
  paragraph: 'Mod-Alt-0',
  'level-1': 'Mod-Alt-1',
  'level-2': 'Mod-Alt-2',
  'level-3': 'Mod-Alt-3',
  apart: 'Mod-Alt-4',
  'run-in': 'Mod-Alt-5',
};

/** Backspace before the first character takes the number away before it joins paragraphs; first it gives back a typed one. */
function dropNumber(editor: Editor): boolean {
  if (editor.commands.undoInputRule()) return true;
  const { $from, empty } = editor.state.selection;
  const numbered = $from.parent.type.name !== 'paragraph';
  return empty && numbered && $from.parentOffset === 0 ? setForm(editor, 'paragraph') : false;
}

const keys = new Map<string, (given: { editor: Editor }) => boolean>([
  ...FORMS.map((form) => [FORM_KEYS[form], ({ editor }: { editor: Editor }) => setForm(editor, form)] as const),
  ['Backspace', ({ editor }) => dropNumber(editor)],
]);

export const FormKeys = Extension.create({
  name: 'formKeys',
  addKeyboardShortcuts: () => Object.fromEntries(keys),
});
