import type { PrintedGlyph } from '@/lib/render/verify';
import type { ReadFont } from './fonts';
import { at, heightOf, type Matrix, stretchOf } from './matrix';

/** A mark around contents: its tag, and the number of the stretch it opens. */
export type Mark = { tag: string; mark?: number };

/** What a character belongs to: nothing where an artefact is around it, else the nearest numbered stretch. */
export const innermost = (marks: readonly Mark[]): Mark =>
  marks.find(({ tag }) => tag === 'Artifact') ??
  marks.findLast(({ mark }) => mark !== undefined) ??
  marks.at(-1) ?? { tag: '' };

const QUARTER = Math.PI / 2;

/**
 * A character as it stands on the page.
 * @param whole from the text's own units to the page's, y upwards; @param width advance in those units
 * @param height of the page, pt
 */
export function textGlyph(
  font: ReadFont,
  code: number,
  whole: Matrix,
  { size, width, rise }: { size: number; width: number; rise: number },
  height: number,
  { tag, mark }: Mark,
): PrintedGlyph {
  const place = at(whole, 0, rise);
  return {
    text: font.text(code),
    x: place.x,
    y: height - place.y,
    width: width * stretchOf(whole),
    size: size * heightOf(whole),
    font: font.name,
    notdef: !font.has(code),
    inked: font.inked(code),
    turns: (Math.round(Math.atan2(whole[1], whole[0]) / -QUARTER) + 4) % 4,
    tag,
    mark,
  };
}
