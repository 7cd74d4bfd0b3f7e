import { trimAfter, trimBefore } from './classes';
import type { PrintedGlyph } from './printed';

/** Characters side by side, in order from the left; spaces at the ends left out. */
export type Line = {
  glyphs: PrintedGlyph[];
  text: string;
  left: number;
  right: number;
  /** Baseline, pt. */
  y: number;
  size: number;
  /** Whether a space stands behind the last character. */
  spaced: boolean;
  /** Counts the lines from 1. */
  number: number;
};

const SAME = 0.6;
export const near = (a: number, b: number, tolerance = SAME): boolean => Math.abs(a - b) <= tolerance;

/** The middle of a character's ink: a mark pushed into the one before it begins left of that. */
const middleOf = ({ text, x, width }: PrintedGlyph): number =>
  x + (width * (1 + trimBefore(text) - trimAfter(text))) / 2;

/** Glyphs of one baseline each, from the top. */
export function linesOf(glyphs: readonly PrintedGlyph[]): Line[] {
  const rows: PrintedGlyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const last = rows[rows.length - 1];
    if (last?.[0] && near(last[0].y, glyph.y)) last.push(glyph);
    else rows.push([glyph]);
  }
  return rows
    .flatMap((row) => {
      const ordered = row.sort((a, b) => middleOf(a) - middleOf(b));
      const first = ordered.findIndex(({ text }) => text.trim() !== '');
      const end = ordered.findLastIndex(({ text }) => text.trim() !== '') + 1;
      const kept = ordered.slice(first, end);
      const [head, tail] = [kept[0], kept[kept.length - 1]];
      if (!head || !tail) return [];
      const text = kept.map((glyph) => glyph.text).join('');
      return [
        {
          glyphs: kept,
          text,
          left: head.x,
          right: tail.x + tail.width,
          y: head.y,
          size: head.size,
          spaced: end < ordered.length,
        },
      ];
    })
    .map((line, i) => ({ ...line, number: i + 1 }));
}
