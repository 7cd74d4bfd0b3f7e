import type { Node as DocNode } from '@tiptap/pm/model';
import type { Readable } from './convert';

/** The run at the start of a numbered paragraph that carries the lead mark. */
export function leadText(node: DocNode): string {
  let text = '';
  let leading = true;
  node.forEach((child) => {
    leading = leading && child.marks.some((mark) => mark.type.name === 'lead');
    if (leading) text += child.text ?? '';
  });
  return text;
}

export const readableNode = (node: DocNode): Readable => ({
  type: node.type,
  attrs: node.attrs,
  textContent: node.textContent,
  leadText: leadText(node),
});

export const readableNodes = (doc: DocNode): Readable[] =>
  Array.from({ length: doc.childCount }, (_, index) => readableNode(doc.child(index)));
