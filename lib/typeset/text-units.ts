import type { Block, BookmarkEntry, Source, TextRun } from './block';
import { type ContentElement, paragraphRuns, runsOf } from './element';
import type { Unit } from './flow';
import { measureOf, SIZE } from './geometry';
import { linesUnit } from './lines-unit';
import { setText } from './set-lines';
import type { Setting } from './setting';
import { titleLines } from './title-lines';

/** 首行左空二字. */
const INDENT = 2;

const whole = () => false;

function marked(unit: Unit, bookmark: BookmarkEntry | undefined): Unit {
  if (!bookmark) return unit;
  return {
    ...unit,
    draw: (canvas, from, to, top) => {
      if (from === 0) canvas.bookmark(bookmark.level, bookmark.title, top);
      unit.draw(canvas, from, to, top);
    },
  };
}

/** A body paragraph: justified on the 28-column grid; no single line alone at a page's head or foot (孤行不成页). */
export function paragraphUnit(
  block: Extract<Block, { kind: 'paragraph' }>,
  item: ContentElement | undefined,
  setting: Setting,
): Unit {
  const style = { size: SIZE.three, width: measureOf(setting.area), first: INDENT, align: 'justify' } as const;
  const set = setText(paragraphRuns(block, item), style, setting.metrics);
  const count = set.lines.length;
  const unit = linesUnit(setting.area, [{ set, source: block.source }], { mayBreak: (i) => i >= 2 && count - i >= 2 });
  return marked(unit, block.bookmark);
}

/** A heading: set whole, never at a page's foot. @param indent of its first line, em */
export function headingUnit(
  block: Extract<Block, { kind: 'heading' }>,
  element: ContentElement,
  setting: Setting,
  indent: number = INDENT,
): Unit {
  const style = { size: SIZE.three, width: measureOf(setting.area), first: indent, align: 'left' } as const;
  const set = setText(runsOf(element, block.runs), style, setting.metrics);
  const unit = linesUnit(setting.area, [{ set, source: block.source }], { keepWithNext: true, mayBreak: whole });
  return marked(unit, block.bookmark);
}

/** 主送机关: flush left, its colon included. */
export function addresseeUnit(block: Extract<Block, { kind: 'addressee' }>, setting: Setting): Unit {
  const runs: TextRun[] = [{ role: 'body', text: block.text }];
  const set = setText(
    runsOf({ kind: 'paragraph' }, runs),
    { size: SIZE.three, width: measureOf(setting.area), align: 'left' },
    setting.metrics,
  );
  return linesUnit(setting.area, [{ set, source: block.source }], { keepWithNext: true });
}

/** Title lines: 二号小标宋, centred, as the author broke them; a line too long is broken into even lines. */
export function titleUnit(lines: readonly string[], element: ContentElement, source: Source, setting: Setting): Unit {
  const texts = lines.flatMap((line) => titleLines(line, element, setting)).map((set) => ({ set, source }));
  return linesUnit(setting.area, texts, { keepWithNext: true, mayBreak: whole });
}
