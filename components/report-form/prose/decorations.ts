import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { outlineMarks } from '@/lib/report';
import { proseOf } from './convert';
import { readableNodes } from './readable';

/** Numbers are drawn beside the text, never part of it: the same marks as the report prints. */
function decorate(doc: DocNode): DecorationSet {
  const marks = outlineMarks(proseOf(readableNodes(doc)));
  const drawn: Decoration[] = [];
  doc.forEach((node, offset, index) => {
    const mark = marks[index] ?? '';
    if (mark !== '') drawn.push(Decoration.node(offset, offset + node.nodeSize, { 'data-mark': mark }));
    if (node.attrs.carried !== true) return;
    const end = offset + node.nodeSize - 1;
    drawn.push(Decoration.widget(end, (view) => confirmButton(view, offset), { side: 1, key: `carried-${index}` }));
  });
  return DecorationSet.create(doc, drawn);
}

const shape = (doc: DocNode): string => {
  let text = '';
  doc.forEach((node) => {
    text += `${node.type.name}${node.attrs.level ?? ''}${node.attrs.carried === true ? '*' : ''},`;
  });
  return text;
};

function confirmButton(view: EditorView, offset: number): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.contentEditable = 'false';
  button.dataset.confirm = '';
  button.textContent = '确认沿用';
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    // The paragraph may have moved since the button was drawn.
    const at = view.state.doc.resolve(Math.min(view.posAtDOM(button, 0), view.state.doc.content.size));
    const start = at.depth > 0 ? at.before(1) : offset;
    view.dispatch(view.state.tr.setNodeAttribute(start, 'carried', false));
    view.focus();
  });
  return button;
}

/** Redrawn only when blocks change their form; otherwise moved along with the text. */
function redraw(tr: Transaction, old: DecorationSet, before: EditorState): DecorationSet {
  if (!tr.docChanged) return old;
  return shape(before.doc) === shape(tr.doc) ? old.map(tr.mapping, tr.doc) : decorate(tr.doc);
}

export const OutlineNumbers = Extension.create({
  name: 'outlineNumbers',
  addProseMirrorPlugins: () => {
    const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
      state: {
        init: (_, state) => decorate(state.doc),
        apply: (tr, old, before) => redraw(tr, old, before),
      },
      props: { decorations: (state) => plugin.getState(state) },
    });
    return [plugin];
  },
});
