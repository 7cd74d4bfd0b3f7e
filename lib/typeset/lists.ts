import type { Block } from './block';
import type { ContentElement } from './element';

type OpenList = { depth: number; list: ContentElement; body: ContentElement };

/** The items that paragraphs are: neighbours of one depth make a list, deeper ones a list inside the item above them. */
export function listItems(blocks: readonly Block[]): Map<Block, ContentElement> {
  const items = new Map<Block, ContentElement>();
  let open: OpenList[] = [];
  for (const block of blocks) {
    const depth = block.kind === 'paragraph' ? (block.item ?? 0) : 0;
    open = open.filter((list) => list.depth <= depth);
    if (depth === 0) continue;
    const above = open.at(-1);
    const list: ContentElement = above?.depth === depth ? above.list : { kind: 'list', parent: above?.body };
    const body: ContentElement = { kind: 'item-body', parent: { kind: 'item', parent: list } };
    open = [...open.filter((other) => other.depth < depth), { depth, list, body }];
    items.set(block, body);
  }
  return items;
}
