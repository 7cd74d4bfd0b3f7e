import { type Editor, Extension, Mark, mergeAttributes, Node } from '@tiptap/core';
import { splitBlockAs } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { BoundMark } from './bound/bound-mark';

/** The document of a chapter and nothing more: numbered headings, numbered paragraphs, paragraphs. */
const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });

const carried = {
  default: false,
  parseHTML: (element: HTMLElement) => element.hasAttribute('data-carried'),
  renderHTML: ({ carried: on }: { carried?: unknown }) => (on === true ? { 'data-carried': '' } : {}),
};
const level = {
  default: 1,
  parseHTML: (element: HTMLElement) => Number(element.getAttribute('data-level') ?? 1),
  renderHTML: ({ level: value }: { level?: unknown }) => ({ 'data-level': String(value) }),
};

const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'text*',
  marks: 'bound',
  addAttributes: () => ({ carried }),
  parseHTML: () => [{ tag: 'p', preserveWhitespace: 'full' }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes, { 'data-kind': 'paragraph' }), 0],
});

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'text*',
  marks: 'bound',
  defining: true,
  addAttributes: () => ({ level, carried }),
  parseHTML: () => [{ tag: 'p[data-kind="heading"]', priority: 60, preserveWhitespace: 'full' }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes, { 'data-kind': 'heading' }), 0],
});

const Item = Node.create({
  name: 'item',
  group: 'block',
  content: 'text*',
  marks: 'lead bound',
  defining: true,
  addAttributes: () => ({ level, carried }),
  parseHTML: () => [{ tag: 'p[data-kind="item"]', priority: 60, preserveWhitespace: 'full' }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes, { 'data-kind': 'item' }), 0],
});

/** A numbered paragraph is followed by the next number, anything else by plain text; what is typed anew is nobody's last year. */
const split = splitBlockAs((node, atEnd) => {
  if (!atEnd) return null;
  if (node.type.name === 'item') return { type: node.type, attrs: { level: node.attrs.level, carried: false } };
  const plain = node.type.schema.nodes.paragraph;
  return plain ? { type: plain, attrs: { carried: false } } : null;
});

/** Enter in an empty numbered paragraph ends the numbering. */
function enter({ editor }: { editor: Editor }): boolean {
  const { parent } = editor.state.selection.$from;
  if (parent.type.name === 'item' && parent.content.size === 0) return editor.commands.setNode('paragraph');
  return split(editor.state, editor.view.dispatch);
}

const Splitting = Extension.create({
  name: 'splitting',
  addKeyboardShortcuts: () => Object.fromEntries([['Enter', enter]]),
});

/** 段首标题: the run-in heading of a numbered paragraph. */
const Lead = Mark.create({
  name: 'lead',
  inclusive: false,
  parseHTML: () => [{ tag: 'strong[data-lead]' }],
  renderHTML: () => ['strong', { 'data-lead': '' }, 0],
});

/** 撤销与重做. */
const History = Extension.create({
  name: 'history',
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts: () => ({
    'Mod-z': ({ editor }) => undo(editor.state, editor.view.dispatch),
    'Mod-y': ({ editor }) => redo(editor.state, editor.view.dispatch),
    'Shift-Mod-z': ({ editor }) => redo(editor.state, editor.view.dispatch),
  }),
});

export const proseExtensions = [Doc, Text, Paragraph, Heading, Item, Lead, BoundMark, Splitting, History];
