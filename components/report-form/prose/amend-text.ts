import { Node as DocNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Replaced } from '@/lib/validation/apply-changes';
import { slotText } from '@/lib/validation/text-slots';
import { nodeOf } from './convert';
import { startOf } from './readable';

/**
 * Changes of paragraphs made from outside, as one step of the editor over exactly the stretches that change, so that
 * the caret and everything beside them stay.
 * @param texts paragraphs by their path: 'prose.3'
 * @returns undefined when a paragraph reads otherwise by now: then none is changed
 */
export function amendText(state: EditorState, texts: readonly Replaced[]): Transaction | undefined {
  const { tr, doc, schema } = state;
  for (const { path, was, now, stretches } of texts) {
    const index = Number(path.slice(path.lastIndexOf('.') + 1));
    const node = doc.maybeChild(index);
    if (!node || node.textContent !== slotText(was) || typeof now === 'string') return undefined;
    const start = tr.mapping.map(startOf(doc, index)) + 1;
    // Cut out of the whole paragraph, what comes keeps its marks: run-in heading, figure of a table.
    const { content } = DocNode.fromJSON(schema, nodeOf(now));
    for (const stretch of stretches) {
      // The stretches before it have become what they shall be already.
      const from = start + stretch.now[0];
      tr.replaceWith(from, from + stretch.was[1] - stretch.was[0], content.cut(...stretch.now));
    }
  }
  return tr;
}
