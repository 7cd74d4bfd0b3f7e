import type { Font } from 'fontkit';

/** A font file as this room needs it; `key` tells files apart. */
export type FontFace = { key: string; font: Font };

/** The glyph that is drawn for a character, and its advance in em. */
export type FaceGlyph = { id: number; advance: number };

/** A face whose glyphs are remembered over documents. */
export type GlyphFace = FontFace & { glyph(codePoint: number): FaceGlyph };

/** A face that is drawn with; `embedded` is what the file's writer is given. */
export type DrawableFace = GlyphFace & { embedded: Font };

/** Stands for a character no font has (下划方框 is not used in print; 〓 is the printer's sign for a missing sort). */
export const SUBSTITUTE = 0x3013;

/** Stands for what is no character. */
export const REPLACEMENT = 0xfffd;

/**
 * ZERO WIDTH SPACE, drawn as a space: it has no ink, and extraction does not take it for white space.
 * (U+FEFF would do as well, but ISO 19005-2 6.2.11.7.2 forbids it.)
 */
export const ROW_GAP = 0x200b;

export function glyphFace(face: FontFace): GlyphFace {
  const { font } = face;
  const known = new Map<number, FaceGlyph>();
  const shown = (codePoint: number): number => {
    if (codePoint === ROW_GAP) return 0x20;
    return font.hasGlyphForCodePoint(codePoint) ? codePoint : SUBSTITUTE;
  };
  const glyph = (codePoint: number): FaceGlyph => {
    let found = known.get(codePoint);
    if (!found) {
      const { id, advanceWidth } = font.glyphForCodePoint(shown(codePoint));
      found = { id, advance: advanceWidth / font.unitsPerEm };
      known.set(codePoint, found);
    }
    return found;
  };
  return { ...face, glyph };
}
