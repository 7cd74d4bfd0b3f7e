import type { Font, Glyph, Subset } from 'fontkit';

/** Stands for a character no font has (下划方框 is not used in print; 〓 is the printer's sign for a missing sort). */
export const SUBSTITUTE = 0x3013;

/** ZERO WIDTH NO-BREAK SPACE, drawn as a space: it has no ink, and extraction does not take it for white space. */
export const ROW_GAP = 0xfeff;

/** Half of a pair is no character and may not be written into a PDF's text. */
const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint < 0xe000;
const REPLACEMENT = 0xfffd;

type CharacterGlyph = { id: number; advanceWidth: number; codePoints: number[] };

/** The parts of fontkit's subset that pdfkit writes from. */
type WritableSubset = Subset & { glyphs: number[]; cff?: unknown };

const realGlyph = (font: Font, codePoint: number): Glyph => {
  if (codePoint === ROW_GAP) return font.glyphForCodePoint(0x20);
  return font.glyphForCodePoint(font.hasGlyphForCodePoint(codePoint) ? codePoint : SUBSTITUTE);
};

/**
 * A font as pdfkit draws it here: one glyph per character, no kerning, no ligatures, so that what is drawn is as wide
 * as what was measured; and one entry of the subset per character, so that text extraction gives back that very
 * character even where two share a glyph or 〓 stands for it.
 */
export function embeddedFont(font: Font): Font {
  const known = new Map<number, CharacterGlyph>();
  const glyphOf = (codePoint: number): CharacterGlyph => {
    let glyph = known.get(codePoint);
    if (!glyph) {
      const codePoints = [isSurrogate(codePoint) ? REPLACEMENT : codePoint];
      glyph = { id: codePoint, advanceWidth: realGlyph(font, codePoint).advanceWidth, codePoints };
      known.set(codePoint, glyph);
    }
    return glyph;
  };
  return Object.create(font, {
    layout: { value: (text: string) => plainLayout(text, glyphOf) },
    createSubset: { value: () => subsetByCharacter(font) },
  }) as Font;
}

function plainLayout(text: string, glyphOf: (codePoint: number) => CharacterGlyph) {
  const glyphs = Array.from(text, (character) => glyphOf(character.codePointAt(0) ?? 0));
  const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
  return { glyphs, positions, advanceWidth: glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) };
}

function subsetByCharacter(font: Font) {
  const subset = font.createSubset() as WritableSubset;
  const entries = new Map<number, number>();
  return {
    cff: subset.cff,
    encode: () => subset.encode(),
    includeGlyph: (codePoint: number): number => {
      let entry = entries.get(codePoint);
      if (entry === undefined) {
        subset.glyphs.push(realGlyph(font, codePoint).id);
        entry = subset.glyphs.length - 1;
        entries.set(codePoint, entry);
      }
      return entry;
    },
  };
}
