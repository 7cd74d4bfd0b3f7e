import type { FontRole } from '@/lib/typeset';
import { drawableFace } from './embedded-font';
import { type DrawableFace, type FontFace, SUBSTITUTE } from './face';

/** The faces that serve a role, first choice first. The last resort of all roles is the same. */
export type FontChains = Record<FontRole, readonly FontFace[]>;

/** Chooses a face for every character; choices are remembered over documents. */
export type PdfFonts = { faceFor(role: FontRole, codePoint: number): DrawableFace };

const has = (face: FontFace, codePoint: number): boolean => face.font.hasGlyphForCodePoint(codePoint);

/** @throws when a role has no face or none has the sign 〓: the registry's fonts always do */
export function pdfFonts(chains: FontChains): PdfFonts {
  const faces = new Map<string, DrawableFace>();
  const drawable = (face: FontFace): DrawableFace => {
    const made = faces.get(face.key) ?? drawableFace(face);
    faces.set(face.key, made);
    return made;
  };
  const choices = new Map<FontRole, Map<number, DrawableFace>>();
  return {
    faceFor: (role, codePoint) => {
      let byCharacter = choices.get(role);
      if (!byCharacter) {
        byCharacter = new Map();
        choices.set(role, byCharacter);
      }
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
