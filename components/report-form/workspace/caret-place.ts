import { isPartKey, type PartKey } from '@/lib/report';
import type { Place } from '../../report-view/spot';

/**
 * The place in the report of what someone writes in.
 * @param active the focused element; @param caret where the caret is in the page's text
 * @returns undefined outside fields that belong to a place
 */
export function caretPlace(
  part: PartKey,
  active: Element | null,
  caret: Pick<Selection, 'anchorNode' | 'anchorOffset'> | null,
): Place | undefined {
  const path = active?.closest<HTMLElement>('[data-path]')?.dataset.path;
  if (!active || path === undefined) return undefined;
  const block = blockWith(active, caret?.anchorNode ?? null);
  if (block) return { part, path: `${path}.${block.index}`, caret: caretIn(block.element, caret) };
  return active.matches(FIELD) || active.closest(ITEM) ? placeAt(part, path) : undefined;
}

/** Buttons beside a field are no place. */
const FIELD = 'input, select, textarea, [data-path]';
/** A row of the 50 items is one, whatever in it is chosen. */
const ITEM = '[data-item]';

/** 'item:12.remark' on the page of the 50 items → remark of item 12 */
export function placeAt(part: PartKey, path: string): Place {
  const [own = '', ...rest] = path.split('.');
  return isPartKey(own) && own.startsWith('item:') ? { part: own, path: rest.join('.') } : { part, path };
}

/** The paragraph of an editor that holds the caret. */
function blockWith(active: Element, node: Node | null): { element: Element; index: number } | undefined {
  if (!active.matches('[contenteditable="true"]') || !node) return undefined;
  const index = [...active.children].findIndex((child) => child.contains(node));
  const element = active.children[index];
  return element && { element, index };
}

/** Characters without spaces before the caret and in all. */
function caretIn(block: Element, caret: Pick<Selection, 'anchorNode' | 'anchorOffset'> | null): Place['caret'] {
  let [before, total, passed] = [0, 0, false];
  for (const node of textsIn(block)) {
    const here = node === caret?.anchorNode;
    if (!passed) before += count(here ? node.data.slice(0, caret?.anchorOffset) : node.data);
    passed ||= here;
    total += count(node.data);
  }
  return passed ? { before, total } : undefined;
}

/** The texts of a paragraph; buttons set into it are none of it. */
export function textsIn(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('[contenteditable="false"]')) texts.push(node);
  return texts;
}

const count = (text: string): number => [...text.replace(/\s/g, '')].length;
