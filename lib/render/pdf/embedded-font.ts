import type { Font, Subset } from 'fontkit';
import { type DrawableFace, type FontFace, type GlyphFace, glyphFace, REPLACEMENT } from './face';

/** Half of a pair is no character and may not be written into a PDF's text. */
const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint < 0xe000;

/** The parts of fontkit's subset that pdfkit writes from. */
type WritableSubset = Subset & { glyphs: number[]; cff?: unknown };

/**
 * A font as pdfkit draws it here: one glyph per character, no kerning, no ligatures, so that what is drawn is as wide
 * as what was measured; and one entry of the subset per character, so that text extraction gives back that very
 * character even where two share a glyph or 〓 stands for it.
 */
function embeddedFont(face: GlyphFace): Font {
  const { font } = face;
  const layout = (text: string) => {
    const glyphs = Array.from(text, (character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      const advanceWidth = face.glyph(codePoint).advance * font.unitsPerEm;
      return { id: codePoint, advanceWidth, codePoints: [isSurrogate(codePoint) ? REPLACEMENT : codePoint] };
    });
    return { glyphs, positions: glyphs.map(() => ({})) };
  };
  const programs = keepLast(KEPT);
  return Object.create(font, {
    layout: { value: layout },
    createSubset: { value: () => subsetByCharacter(face, programs) },
  }) as Font;
}

/** Reports exported again and again differ in few characters, or none: their last font programs are kept. */
const KEPT = 4;

type Kept = (key: string, make: () => Uint8Array) => Uint8Array;

/** Remembers the last results by their keys. */
function keepLast(count: number): Kept {
  const known = new Map<string, Uint8Array>();
  return (key, make) => {
    const found = known.get(key) ?? make();
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > count && oldest !== undefined) known.delete(oldest);
    return found;
  };
}

function subsetByCharacter({ font, glyph }: GlyphFace, programs: Kept) {
  const subset = font.createSubset() as WritableSubset;
  const entries = new Map<number, number>();
  return {
    cff: subset.cff,
    encode: () => programs(subset.glyphs.join(), () => subset.encode()),
    includeGlyph: (codePoint: number): number => {
      let entry = entries.get(codePoint);
      if (entry === undefined) {
        entry = subset.glyphs.push(glyph(codePoint).id) - 1;
        entries.set(codePoint, entry);
      }
      return entry;
    },
  };
}

export function drawableFace(face: FontFace): DrawableFace {
  const own = glyphFace(face);
  return { ...own, embedded: embeddedFont(own) };
}
