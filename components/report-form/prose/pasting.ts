import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { PARAGRAPH_LIMIT, type Prose } from '@/lib/report';
import { nodeOf } from './convert';
import { htmlLines } from './html-lines';
import { plainLines, readOutline } from './read-outline';

const OWN = 'data-pm-slice';

/** Long lines are cut where the report's own limit lies: nothing pasted is lost, and the text can be saved. */
const cut = (line: string): string[] => {
  const pieces: string[] = [];
  for (let at = 0; at < line.length; at += PARAGRAPH_LIMIT) pieces.push(line.slice(at, at + PARAGRAPH_LIMIT));
  return pieces;
};

export function readPasted(html: string, text: string, heading: string): Prose {
  const rich = html === '' ? [] : htmlLines(new DOMParser().parseFromString(html, 'text/html').body);
  const lines = rich.length > 0 ? rich : plainLines(text);
  return readOutline(lines.flatMap(cut), heading);
}

function paste(view: EditorView, prose: Prose): boolean {
  const [only] = prose;
  if (!only) return false;
  const { state } = view;
  // A few words without a number belong into the sentence; anything else arrives as blocks.
  if (prose.length === 1 && only.kind === 'paragraph') {
    view.dispatch(state.tr.insertText(only.text).scrollIntoView());
    return true;
  }
  const nodes = prose.map((block) => state.schema.nodeFromJSON(nodeOf(block)));
  view.dispatch(state.tr.replaceSelection(new Slice(Fragment.from(nodes), 0, 0)).scrollIntoView());
  return true;
}

/** @param heading the chapter's heading, which a pasted chapter repeats */
export const OutlinePaste = Extension.create<{ heading: string }>({
  name: 'outlinePaste',
  addOptions: () => ({ heading: '' }),
  addProseMirrorPlugins() {
    const { heading } = this.options;
    const handlePaste = (view: EditorView, event: ClipboardEvent): boolean => {
      const html = event.clipboardData?.getData('text/html') ?? '';
      if (html.includes(OWN)) return false;
      return paste(view, readPasted(html, event.clipboardData?.getData('text/plain') ?? '', heading));
    };
    return [new Plugin({ props: { handlePaste } })];
  },
});
