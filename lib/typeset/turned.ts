import type { Block } from './block';
import { AREA, TURNED_AREA, type TypeArea } from './geometry';

/** What stays with the table below it, and with the one above it. */
const LEADS: readonly Block['kind'][] = ['title', 'addressee', 'heading', 'attachment'];
const CLOSES: readonly Block['kind'][] = ['attachment-note', 'signature'];

/**
 * The area each block stands in. A turned table takes with it the headings above it and the signature below it, which
 * may not stand alone on a page; text before and after stays upright.
 */
export function areasOf(blocks: readonly Block[]): TypeArea[] {
  const areas = blocks.map((block) => (block.kind === 'table' && block.turned ? TURNED_AREA : AREA));
  for (let i = blocks.length - 1; i > 0; i--) {
    const [above, own] = [blocks[i - 1], blocks[i]];
    if (areas[i]?.turned && own?.kind !== 'attachment' && above && LEADS.includes(above.kind))
      areas[i - 1] = TURNED_AREA;
  }
  for (let i = 1; i < blocks.length; i++) {
    const own = blocks[i];
    if (areas[i - 1]?.turned && own && CLOSES.includes(own.kind)) areas[i] = TURNED_AREA;
  }
  return areas;
}
