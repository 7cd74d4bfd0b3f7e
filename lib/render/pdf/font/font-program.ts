import type { Subset } from 'fontkit';
import { digest } from '../file/digest';
import type { Deflate } from '../file/pdf-file';
import { utf16 } from '../file/values';
import type { DrawableFace } from './face';
import { isTrueType, trueTypeSubset } from './truetype-subset';

/** A face cut down to the characters of a document, compressed; character i has the code i + 1. */
export type FontProgram = {
  /** Six letters before the name of a subset (ISO 32000-1 9.6.4), the same for the same subset. */
  tag: string;
  trueType: boolean;
  program: Uint8Array;
  /** Bytes of the program before compression. */
  length: number;
  /** Codes to characters. */
  toUnicode: Uint8Array;
  /** Which codes the program has: all of them. */
  cidSet: Uint8Array;
};

/** Reports exported again and again differ in few characters, or none: their last programs are kept. */
const KEPT = 16;

/** Half of a pair is no character and may not be written into a PDF's text. */
const REPLACEMENT = '\ufffd';

/** @param codePoints in ascending order; @returns the same bytes for the same face and characters */
export type FontPrograms = (face: DrawableFace, codePoints: readonly number[]) => FontProgram;

/** Cuts faces down; the last results are remembered over documents. */
export function fontPrograms(deflate: Deflate): FontPrograms {
  const known = new Map<string, FontProgram>();
  return (face, codePoints) => {
    const key = `${face.key}\n${String.fromCodePoint(...codePoints)}`;
    const found = known.get(key) ?? makeProgram(face, codePoints, deflate);
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return found;
  };
}

function makeProgram(face: DrawableFace, codePoints: readonly number[], deflate: Deflate): FontProgram {
  const ids = codePoints.map((codePoint) => face.glyph(codePoint).id);
  const trueType = isTrueType(face.font);
  const { bytes, glyphs } = trueType ? trueTypeSubset(face.font, [0, ...ids]) : compactSubset(face, ids);
  return {
    trueType,
    tag: letters(digest(bytes)),
    program: deflate(bytes),
    length: bytes.length,
    toUnicode: deflate(new TextEncoder().encode(unicodeMap(codePoints))),
    cidSet: deflate(allOf(glyphs)),
  };
}

const letters = (digits: string): string =>
  digits.slice(0, 6).replace(/./g, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 16)));

/** The parts of fontkit's subset that a program is made from; it would leave out the second of two equal glyphs. */
type WritableSubset = Subset & { glyphs: number[] };

/** A CFF font of chosen glyphs (Adobe Technical Note 5176). */
function compactSubset({ font }: DrawableFace, ids: readonly number[]) {
  const subset = font.createSubset() as WritableSubset;
  subset.glyphs.push(...ids);
  return { bytes: subset.encode(), glyphs: ids.length + 1 };
}

function allOf(count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8)).fill(0xff);
  if (count % 8 > 0) bits[bits.length - 1] = 0xff << (8 - (count % 8));
  return bits;
}

/** At most this many lines a section (ISO 32000-1 9.10.3 by way of Adobe Technical Note 5014). */
const SECTION = 100;

function unicodeMap(codePoints: readonly number[]): string {
  const lines = codePoints.map((codePoint, i) => {
    const text = codePoint >= 0xd800 && codePoint < 0xe000 ? REPLACEMENT : String.fromCodePoint(codePoint);
    return `<${(i + 1).toString(16).padStart(4, '0')}><${utf16(text)}>`;
  });
  const sections: string[] = [];
  for (let i = 0; i < lines.length; i += SECTION) {
    const section = lines.slice(i, i + SECTION);
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000><ffff>\nendcodespacerange',
    ...sections,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}
