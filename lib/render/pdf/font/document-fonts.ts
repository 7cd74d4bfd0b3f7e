import type { Font } from 'fontkit';
import type { PdfFile } from '../file/pdf-file';
import { name, number, ref } from '../file/values';
import type { Piece } from '../pieces';
import type { DrawableFace } from './face';
import type { PdfFonts } from './pdf-fonts';

export type EncodedFace = {
  /** Its name in a page's resources. */
  name: string;
  codePoints: readonly number[];
  /** A character's code as four hexadecimal digits. */
  code(codePoint: number): string;
};

/** The fonts of one document. Characters have codes by their order in Unicode, whatever order they stand in. */
export function documentFonts(pieces: readonly Pick<Piece, 'face' | 'codePoints'>[]): Map<DrawableFace, EncodedFace> {
  const used = new Map<DrawableFace, Set<number>>();
  for (const { face, codePoints } of pieces) {
    if (codePoints.length === 0) continue;
    const characters = used.get(face) ?? new Set();
    used.set(face, characters);
    for (const codePoint of codePoints) characters.add(codePoint);
  }
  return new Map([...used].map(([face, characters], i) => [face, encoded(`F${i + 1}`, characters)]));
}

function encoded(fontName: string, characters: ReadonlySet<number>): EncodedFace {
  const codePoints = [...Uint32Array.from(characters).sort()];
  const codes = new Map(codePoints.map((codePoint, i) => [codePoint, (i + 1).toString(16).padStart(4, '0')]));
  return { name: fontName, codePoints, code: (codePoint) => codes.get(codePoint) ?? '0000' };
}

/** Writes the fonts. @returns the entries of the pages' resources */
export function writeFonts(file: PdfFile, faces: ReadonlyMap<DrawableFace, EncodedFace>, fonts: PdfFonts): string {
  return [...faces].map(([face, used]) => `/${used.name} ${ref(writeFont(file, face, used, fonts))}`).join('');
}

function writeFont(file: PdfFile, face: DrawableFace, { codePoints }: EncodedFace, fonts: PdfFonts): number {
  const { tag, trueType, program, length, toUnicode, cidSet } = fonts.program(face, codePoints);
  const fontName = name(`${tag}+${face.font.postscriptName}`);
  const flate = '/Filter/FlateDecode';
  const [kind, entry] = trueType ? [`/Length1 ${length}`, 'FontFile2'] : ['/Subtype/CIDFontType0C', 'FontFile3'];
  const descriptor = file.put(
    `<</Type/FontDescriptor/FontName${fontName}${shapeOf(face.font)}` +
      `/CIDSet ${ref(file.stream(flate, cidSet))}/${entry} ${ref(file.stream(kind + flate, program))}>>`,
  );
  const descendant = file.put(
    `<</Type/Font/Subtype/${trueType ? 'CIDFontType2/CIDToGIDMap/Identity' : 'CIDFontType0'}/BaseFont${fontName}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${ref(descriptor)}` +
      `/DW 1000/W[${widths(face, codePoints)}]>>`,
  );
  return file.put(
    `<</Type/Font/Subtype/Type0/BaseFont${fontName}/Encoding/Identity-H` +
      `/DescendantFonts[${ref(descendant)}]/ToUnicode ${ref(file.stream(flate, toUnicode))}>>`,
  );
}

/** Symbolic: its characters are not those of a Latin alphabet (9.8.2). */
const SYMBOLIC = 4;

function shapeOf({ bbox, italicAngle, ascent, descent, capHeight, unitsPerEm }: Font): string {
  const scaled = (units: number) => number((units * 1000) / unitsPerEm);
  return (
    `/Flags ${SYMBOLIC}/FontBBox[${[bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scaled).join(' ')}]` +
    `/ItalicAngle ${number(italicAngle)}/Ascent ${scaled(ascent)}/Descent ${scaled(descent)}` +
    `/CapHeight ${scaled(capHeight || ascent)}/StemV 80`
  );
}

/** Advances other than one em, by code. */
const widths = (face: DrawableFace, codePoints: readonly number[]): string =>
  codePoints
    .flatMap((codePoint, i) => {
      const { advance } = face.glyph(codePoint);
      return advance === 1 ? [] : [`${i + 1}[${number(advance * 1000)}]`];
    })
    .join('');
