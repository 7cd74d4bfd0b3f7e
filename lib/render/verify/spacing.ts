import { isWestern, trimAfter, trimBefore } from './classes';
import type { RuleId } from './clauses';
import { columnAt, isBodySize, type Layout, type PrintedLine } from './layout';
import { paragraphLines } from './paragraphs';
import type { Fault, PrintedGlyph } from './printed';
import { levelOf, type Tagged } from './tagged';

const TOLERANCE = 0.04;
/** No gap opens wider than this, em. */
const WIDEST = 0.5;
/** Characters do not lie on each other, no gap is wider than half a character, lines end together (CLREQ 3.2). */
export function spacingFaults(layout: Layout, { blockOf }: Tagged): Fault[] {
  const isHeading = ({ glyphs }: PrintedLine) => glyphs.every((glyph) => levelOf(blockOf.get(glyph)) > 0);
  return paragraphLines(layout).flatMap(({ line, page, goesOn }): Fault[] => {
    const fault = (rule: RuleId, message: string): Fault => ({ rule, page, line: line.number, message });
    const gaps = line.glyphs.slice(1).map((glyph, i) => gapBetween(line.glyphs[i] ?? glyph, glyph));
    const on = gaps.findIndex(({ gap, least }) => gap < least - TOLERANCE);
    const wide = isBodySize(line) ? gaps.findIndex(({ gap, open }) => open && gap > WIDEST + TOLERANCE) : -1;
    return [
      ...(on >= 0 ? [fault('overlap', `“${pairAt(line, on)}”两字重叠`)] : []),
      ...(wide >= 0 ? [fault('gap', `“${pairAt(line, wide)}”之间空得超过半个字`)] : []),
      ...(goesOn && !isHeading(line) && isRagged(line) ? [fault('ragged', '行末没有与版心右边对齐')] : []),
    ];
  });
}

const pairAt = ({ glyphs }: PrintedLine, at: number): string =>
  glyphs
    .slice(at, at + 2)
    .map(({ text }) => text)
    .join('');

/** The gap between two characters, em; how far they may be pushed together; whether typed space is no part of it. */
function gapBetween(a: PrintedGlyph, b: PrintedGlyph): { gap: number; least: number; open: boolean } {
  const blank = (glyph: PrintedGlyph) => glyph.text.trim() === '';
  const spare = blank(a) ? Math.max(0, a.width / a.size - 0.25) : trimAfter(a.text);
  return {
    gap: (b.x - a.x - a.width) / a.size,
    least: -(spare + trimBefore(b.text)),
    open: !blank(a) && !blank(b),
  };
}

/** Short of the last column although its gaps could have filled it. */
function isRagged({ glyphs, right, area }: PrintedLine): boolean {
  const missing = area.columns - columnAt(right, area);
  if (missing <= TOLERANCE) return false;
  const room = glyphs.slice(1).reduce((sum, glyph, i) => {
    const before = glyphs[i] ?? glyph;
    return stretches(before.text, glyph.text) ? sum + Math.max(0, WIDEST - gapBetween(before, glyph).gap) : sum;
  }, 0);
  return missing < room - TOLERANCE;
}

const stretches = (a: string, b: string): boolean =>
  a.trim() !== '' && b.trim() !== '' && !(isWestern(a) && isWestern(b)) && !(a === b && '—…'.includes(a));
