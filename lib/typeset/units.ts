import type { Block } from './block';
import { attachmentNoteUnit, signatureUnit } from './closing-units';
import { type ContentElement, headingOf } from './element';
import { blankLines, type Unit } from './flow';
import type { FontMetrics } from './metrics';
import { tableUnit } from './table/table-unit';
import { addresseeUnit, headingUnit, paragraphUnit, titleUnit } from './text-units';

/** The units of one block with the blank lines around it. @param item the list's item that the block is, if any */
export function unitsOf(block: Block, metrics: FontMetrics, item?: ContentElement): Unit[] {
  switch (block.kind) {
    case 'title':
      return [titleUnit(block.lines, { kind: 'title' }, block.source, metrics), blankLines(1, { keepWithNext: true })];
    case 'addressee':
      return [addresseeUnit(block, metrics)];
    case 'heading':
      return [headingUnit(block, headingOf(block.bookmark), metrics)];
    case 'paragraph':
      return [paragraphUnit(block, item, metrics)];
    case 'table':
      return [tableUnit(block, metrics)];
    case 'attachment-note':
      return [blankLines(1, { keepWithPrevious: true }), attachmentNoteUnit(block, metrics)];
    case 'signature':
      // The seal needs room above the school's name (7.3.5.1).
      return [blankLines(block.sealed ? 2 : 1, { keepWithPrevious: true }), signatureUnit(block, metrics)];
    case 'attachment':
      return attachmentUnits(block, metrics);
  }
}

/** 附件 (7.3.6): number and title are one heading; new page, 附件 and its number flush left in line 1, title centred in line 3. */
function attachmentUnits(block: Extract<Block, { kind: 'attachment' }>, metrics: FontMetrics): Unit[] {
  const { source, bookmark } = block;
  const element = headingOf(bookmark);
  const label = headingUnit(
    { kind: 'heading', runs: [{ role: 'heading1', text: block.label }], bookmark, source },
    element,
    metrics,
    0,
  );
  const gap = () => blankLines(1, { keepWithNext: true });
  return [{ ...label, startsPage: true }, gap(), titleUnit([block.title], element, source, metrics), gap()];
}
