import type { Node as DocNode } from '@tiptap/pm/model';
import type { Bound } from '@/lib/report';
import type { BoundAttrs, Readable } from './convert';

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

/** Where a node's text carries a figure's mark, and whether it still says what was put there. */
export type MarkedFigure = { at: number; text: string; attrs: BoundAttrs };

export function markedFigures(node: DocNode): MarkedFigure[] {
  const found: MarkedFigure[] = [];
  node.forEach((child, at) => {
    const mark = child.marks.find(({ type }) => type.name === 'bound');
    if (mark) found.push({ at, text: child.text ?? '', attrs: mark.attrs as BoundAttrs });
  });
  return found;
}

export const stillStands = ({ text, attrs }: MarkedFigure): boolean => text === attrs.shown;

const boundsOf = (node: DocNode): Bound[] =>
  markedFigures(node)
    .filter(stillStands)
    .map(({ at, attrs: { shown, table, cell, form } }) => ({ at, shown, table, cell, form }));

export const readableNode = (node: DocNode): Readable => ({
  type: node.type,
  attrs: node.attrs,
  textContent: node.textContent,
  leadText: leadText(node),
  bounds: boundsOf(node),
});

export const readableNodes = (doc: DocNode): Readable[] =>
  Array.from({ length: doc.childCount }, (_, index) => readableNode(doc.child(index)));

/** Where a paragraph begins. */
export function startOf(doc: DocNode, index: number): number {
  let at = 0;
  for (let i = 0; i < index && i < doc.childCount; i += 1) at += doc.child(i).nodeSize;
  return at;
}
