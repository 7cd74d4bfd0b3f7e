import type { Font } from 'fontkit';

/** A font file as this room needs it; `key` tells files apart. */
export type FontFace = { key: string; font: Font };

/** The glyph that is drawn for a character, and its advance in em. */
export type FaceGlyph = { id: number; advance: number };

/** A face that is drawn with; glyphs are remembered over documents. */
export type DrawableFace = FontFace & { glyph(codePoint: number): FaceGlyph };

/** Stands for a character no font has (下划方框 is not used in print; 〓 is the printer's sign for a missing sort). */
export const SUBSTITUTE = 0x3013;

/**
 * ZERO WIDTH SPACE, drawn as a space: it has no ink, and extraction does not take it for white space.
 * (U+FEFF would do as well, but ISO 19005-2 6.2.11.7.2 forbids it.)
 */
export const ROW_GAP = 0x200b;

export function drawableFace(face: FontFace): DrawableFace {
  const { font } = face;
  const known = new Map<number, FaceGlyph>();
  const shown = (codePoint: number): number => {
    if (codePoint === ROW_GAP) return 0x20;
    return font.hasGlyphForCodePoint(codePoint) ? codePoint : SUBSTITUTE;
  };
  return {
    ...face,
    glyph: (codePoint) => {
      let glyph = known.get(codePoint);
      if (!glyph) {
        const { id, advanceWidth } = font.glyphForCodePoint(shown(codePoint));
        glyph = { id, advance: advanceWidth / font.unitsPerEm };
        known.set(codePoint, glyph);
      }
      return glyph;
    },
  };
}
