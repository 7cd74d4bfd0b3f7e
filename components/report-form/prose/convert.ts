import type { Block, OutlineLevel, Prose } from '@/lib/report';

/** A document of the editor as JSON: one node a block, text only, `lead` marking the run-in heading. */
export type TextJson = { type: 'text'; text: string; marks?: { type: 'lead' }[] };
export type NodeJson = {
  type: 'heading' | 'item' | 'paragraph';
  attrs: { level?: OutlineLevel; carried: boolean };
  content?: TextJson[];
};
export type DocJson = { type: 'doc'; content: NodeJson[] };

const plain = (text: string): TextJson[] => (text === '' ? [] : [{ type: 'text', text }]);
const lead = (text: string): TextJson[] => (text === '' ? [] : [{ type: 'text', text, marks: [{ type: 'lead' }] }]);

export function nodeOf(block: Block): NodeJson {
  const carried = block.carried === true;
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', attrs: { level: block.level, carried }, content: plain(block.text) };
    case 'item':
      return {
        type: 'item',
        attrs: { level: block.level, carried },
        content: [...lead(block.lead), ...plain(block.text)],
      };
    case 'paragraph':
      return { type: 'paragraph', attrs: { carried }, content: plain(block.text) };
  }
}

/** The editor always holds at least one paragraph. */
export const docOf = (prose: Prose): DocJson => ({
  type: 'doc',
  content: prose.length === 0 ? [nodeOf({ kind: 'paragraph', text: '' })] : prose.map(nodeOf),
});

/** One node as the editor's document model gives it (a ProseMirror node, or a stand-in in tests). */
export type Readable = {
  type: { name: string };
  attrs: Readonly<Record<string, unknown>>;
  textContent: string;
  /** Text of the leading run that carries the lead mark. */
  leadText: string;
};

const levelOf = (value: unknown): OutlineLevel => (value === 2 || value === 3 ? value : 1);

export function blockOf(node: Readable): Block {
  const carried = node.attrs.carried === true ? { carried: true as const } : {};
  const text = node.textContent;
  switch (node.type.name) {
    case 'heading':
      return { kind: 'heading', level: levelOf(node.attrs.level), text, ...carried };
    case 'item':
      return {
        kind: 'item',
        level: levelOf(node.attrs.level),
        lead: node.leadText,
        text: text.slice(node.leadText.length),
        ...carried,
      };
    default:
      return { kind: 'paragraph', text, ...carried };
  }
}

/** A document that holds one blank paragraph is no text at all. */
export function proseOf(nodes: readonly Readable[]): Prose {
  const [only, ...more] = nodes;
  const untouched = only && more.length === 0 && only.type.name === 'paragraph' && only.textContent === '';
  return untouched ? [] : nodes.map(blockOf);
}
