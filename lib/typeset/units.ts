import type { Block, TableBlock } from './block';
import { attachmentNoteUnit, signatureUnit } from './closing-units';
import { type ContentElement, headingOf } from './element';
import { blankLines, type Unit } from './flow';
import { AREA } from './geometry';
import { listItems } from './lists';
import type { FontMetrics } from './metrics';
import type { Setting } from './setting';
import { tableUnit } from './table/table-unit';
import { addresseeUnit, headingUnit, paragraphUnit, titleUnit } from './text-units';
import { areasOf } from './turned';

/** The units of a report. Tables come last: they have to know how tall the headings above and the signature below are. */
export function reportUnits(blocks: readonly Block[], metrics: FontMetrics): Unit[] {
  const [areas, items] = [areasOf(blocks), listItems(blocks)];
  const settings = areas.map((area) => ({ metrics, area }));
  const units = blocks.map((block, i) =>
    block.kind === 'table' ? [] : unitsOf(block, settings[i] ?? { metrics, area: AREA }, items.get(block)),
  );
  blocks.forEach((block, i) => {
    if (block.kind !== 'table') return;
    const neighbours = { above: heightFrom(units, i, -1), below: heightFrom(units, i, 1) };
    units[i] = [tableUnit(block, settings[i] ?? { metrics, area: AREA }, neighbours)];
  });
  return units.flat().filter(({ strips }) => strips.length > 0);
}

/** Height of what keeps with block i, above it (-1) or below it (1), pt. */
function heightFrom(units: readonly (readonly Unit[])[], i: number, step: 1 | -1): number {
  const keeps = ({ keepWithNext, keepWithPrevious }: Unit) => (step < 0 ? keepWithNext : keepWithPrevious) === true;
  let height = 0;
  for (let j = i + step; (units[j]?.length ?? 0) > 0 && units[j]?.every(keeps); j += step) {
    const own = units[j] ?? [];
    height += own.flatMap(({ strips }) => strips).reduce((sum, strip) => sum + strip, 0);
    if (own[0]?.startsPage) break;
  }
  return height;
}

/** The units of one block with the blank lines around it. @param item the list's item that the block is, if any */
function unitsOf(block: Exclude<Block, TableBlock>, setting: Setting, item?: ContentElement): Unit[] {
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
