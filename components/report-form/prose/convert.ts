import { type Block, type Bound, type BoundFigure, type OutlineLevel, type Prose, standingBounds } from '@/lib/report';

/** What a bound figure's mark carries: where the figure comes from, and the words that were put there. */
export type BoundAttrs = BoundFigure & { shown: string };

type MarkJson = { type: 'lead' } | { type: 'bound'; attrs: BoundAttrs };

/** A document of the editor as JSON: one node a block, text only, `lead` marking the run-in heading, `bound` a figure of a table. */
export type TextJson = { type: 'text'; text: string; marks?: MarkJson[] };
export type NodeJson = {
  type: 'heading' | 'item' | 'paragraph';
  attrs: { level?: OutlineLevel; carried: boolean };
  content?: TextJson[];
};
export type DocJson = { type: 'doc'; content: NodeJson[] };

const run = (text: string, ...marks: MarkJson[]): TextJson[] =>
  text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks }) }];

/** The text of a block, its bound figures marked. */
function textRuns(block: Block): TextJson[] {
  const runs: TextJson[] = [];
  let read = 0;
  for (const { at, ...attrs } of standingBounds(block)) {
    if (at < read) continue;
    runs.push(...run(block.text.slice(read, at)), ...run(attrs.shown, { type: 'bound', attrs }));
    read = at + attrs.shown.length;
  }
  return [...runs, ...run(block.text.slice(read))];
}

export function nodeOf(block: Block): NodeJson {
  const carried = block.carried === true;
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', attrs: { level: block.level, carried }, content: textRuns(block) };
    case 'item':
      return {
        type: 'item',
        attrs: { level: block.level, carried },
        content: [...run(block.lead, { type: 'lead' }), ...textRuns(block)],
      };
    case 'paragraph':
      return { type: 'paragraph', attrs: { carried }, content: textRuns(block) };
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
  /** Bound figures that still say what was put there; `at` counts from the node's beginning. */
  bounds: readonly Bound[];
};

const levelOf = (value: unknown): OutlineLevel => (value === 2 || value === 3 ? value : 1);

export function blockOf(node: Readable): Block {
  const carried = node.attrs.carried === true ? { carried: true as const } : {};
  const text = node.textContent;
  switch (node.type.name) {
    case 'heading':
      return { kind: 'heading', level: levelOf(node.attrs.level), text, ...boundFrom(node, 0), ...carried };
    case 'item':
      return {
        kind: 'item',
        level: levelOf(node.attrs.level),
        lead: node.leadText,
        text: text.slice(node.leadText.length),
        ...boundFrom(node, node.leadText.length),
        ...carried,
      };
    default:
      return { kind: 'paragraph', text, ...boundFrom(node, 0), ...carried };
  }
}

/** The bound figures behind a node's first `lead` characters, counted from there. */
function boundFrom({ bounds }: Readable, lead: number): { bound?: Bound[] } {
  const bound = bounds.filter(({ at }) => at >= lead).map((own) => ({ ...own, at: own.at - lead }));
  return bound.length > 0 ? { bound } : {};
}

/** A document that holds one blank paragraph is no text at all. */
export function proseOf(nodes: readonly Readable[]): Prose {
  const [only, ...more] = nodes;
  const untouched = only && more.length === 0 && only.type.name === 'paragraph' && only.textContent === '';
  return untouched ? [] : nodes.map(blockOf);
}
