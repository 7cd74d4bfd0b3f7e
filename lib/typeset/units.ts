import type { Block } from './block';
import { attachmentNoteUnit, signatureUnit } from './closing-units';
import { type ContentElement, headingOf } from './element';
import { blankLines, type Unit } from './flow';
import type { Setting } from './setting';
import { tableUnit } from './table/table-unit';
import { addresseeUnit, headingUnit, paragraphUnit, titleUnit } from './text-units';

/** The units of one block with the blank lines around it. @param item the list's item that the block is, if any */
export function unitsOf(block: Block, setting: Setting, item?: ContentElement): Unit[] {
  switch (block.kind) {
    case 'title':
      return [
        titleUnit(block.lines, { kind: 'title' }, block.source, setting),
        blankLines(setting.area, 1, { keepWithNext: true }),
      ];
    case 'addressee':
      return [addresseeUnit(block, setting)];
    case 'heading':
      return [headingUnit(block, headingOf(block.bookmark), setting)];
    case 'paragraph':
      return [paragraphUnit(block, item, setting)];
    case 'table':
      return [tableUnit(block, setting)];
    case 'attachment-note':
      return [blankLines(setting.area, 1, { keepWithPrevious: true }), attachmentNoteUnit(block, setting)];
    case 'signature':
      // The seal needs room above the school's name (7.3.5.1).
      return [
        blankLines(setting.area, block.sealed ? 2 : 1, { keepWithPrevious: true }),
        signatureUnit(block, setting),
      ];
    case 'attachment':
      return attachmentUnits(block, setting);
  }
}

/** 附件 (7.3.6): number and title are one heading; new page, 附件 and its number flush left in line 1, title centred in line 3. */
function attachmentUnits(block: Extract<Block, { kind: 'attachment' }>, setting: Setting): Unit[] {
  const { source, bookmark } = block;
  const element = headingOf(bookmark);
  const label = headingUnit(
    { kind: 'heading', runs: [{ role: 'heading1', text: block.label }], bookmark, source },
    element,
    setting,
    0,
  );
  const gap = () => blankLines(setting.area, 1, { keepWithNext: true });
  return [{ ...label, startsPage: true }, gap(), titleUnit([block.title], element, source, setting), gap()];
}
