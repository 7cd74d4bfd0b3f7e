import type { Font } from 'fontkit';
import type { FontRole } from '@/lib/typeset';
import { embeddedFont, SUBSTITUTE } from './embedded-font';

/** A font file as this room needs it; `key` tells files apart. */
export type FontFace = { key: string; font: Font };

/** The faces that serve a role, first choice first. The last resort of all roles is the same. */
export type FontChains = Record<FontRole, readonly FontFace[]>;

export type DrawableFace = FontFace & {
  embedded: Font;
  /** Advance of a character in em. */
  advance(codePoint: number): number;
};

/** Chooses a face for every character; choices are remembered over documents. */
export type PdfFonts = { faceFor(role: FontRole, codePoint: number): DrawableFace };

const has = (face: FontFace, codePoint: number): boolean => face.font.hasGlyphForCodePoint(codePoint);

/** @throws when a role has no face or none has the sign 〓: the registry's fonts always do */
export function pdfFonts(chains: FontChains): PdfFonts {
  const faces = new Map<string, DrawableFace>();
  const drawable = (face: FontFace): DrawableFace => {
    const known = faces.get(face.key);
    if (known) return known;
    const embedded = embeddedFont(face.font);
    const { unitsPerEm } = face.font;
    const advance = (codePoint: number) => embedded.layout(String.fromCodePoint(codePoint)).advanceWidth / unitsPerEm;
    const made = { ...face, embedded, advance };
    faces.set(face.key, made);
    return made;
  };
  const choices = new Map<string, Map<number, DrawableFace>>();
  return {
    faceFor: (role, codePoint) => {
      const byCharacter = choices.get(role) ?? new Map<number, DrawableFace>();
      choices.set(role, byCharacter);
      let face = byCharacter.get(codePoint);
      if (!face) {
        const found = chains[role].find((f) => has(f, codePoint)) ?? chains[role].find((f) => has(f, SUBSTITUTE));
        if (!found) throw new Error(`no font for role ${role}`);
        face = drawable(found);
        byCharacter.set(codePoint, face);
      }
      return face;
    },
  };
}
