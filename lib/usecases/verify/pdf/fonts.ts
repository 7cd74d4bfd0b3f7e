import type { PrintedFont } from '@/lib/render/verify';
import type { PdfObjects } from './objects';
import { fromUtf16, type PdfDict, type PdfValue, readValue, textOf } from './syntax';

/** A font of two-byte codes, the only kind this program writes. */
export type ReadFont = PrintedFont & {
  /** Advance of a code, em. */
  width(code: number): number;
  text(code: number): string;
};

/** @param value the font's dictionary */
export function readFont(objects: PdfObjects, value: PdfValue | undefined): ReadFont {
  const font = objects.dict(value);
  const base = textOf(font.get('BaseFont'));
  const descendant = objects.dict(objects.list(font.get('DescendantFonts'))[0]);
  const descriptor = objects.dict(descendant.get('FontDescriptor'));
  const widths = readWidths(objects, descendant);
  const characters = readCharacters(objects.stream(font.get('ToUnicode')));
  return {
    name: base.replace(/^[A-Z]{6}\+/, ''),
    embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key)),
    subset: /^[A-Z]{6}\+/.test(base),
    readable: characters.size > 0,
    width: (code) => (widths.get(code) ?? 1000) / 1000,
    text: (code) => characters.get(code) ?? '',
  };
}

/** Widths by code (9.7.4.3): a first code and a list, or a range and one width. */
function readWidths(objects: PdfObjects, font: PdfDict): Map<number, number> {
  const found = new Map<number, number>();
  const entries = objects.list(font.get('W'));
  for (let i = 0; i < entries.length; ) {
    const [first, second, third] = [entries[i], objects.follow(entries[i + 1]), entries[i + 2]];
    const from = typeof first === 'number' ? first : 0;
    if (Array.isArray(second)) {
      second.forEach((width, j) => {
        if (typeof width === 'number') found.set(from + j, width);
      });
      i += 2;
    } else {
      for (let code = from; typeof second === 'number' && code <= second; code++) {
        if (typeof third === 'number') found.set(code, third);
      }
      i += 3;
    }
  }
  return found;
}

const codeOf = (bytes: string): number => fromUtf16(bytes).charCodeAt(0);

/** Codes to characters from a ToUnicode map (9.10.3), ranges and single characters. */
function readCharacters(map: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, kind, body = ''] of map.matchAll(/begin(bfrange|bfchar)([\s\S]*?)end\1/g)) {
    const cursor = { text: body, at: 0 };
    for (let first = readValue(cursor); first !== undefined; first = readValue(cursor)) {
      if (kind === 'bfrange') readValue(cursor);
      const target = readValue(cursor);
      const targets = Array.isArray(target) ? target : [target];
      for (const [i, value] of targets.entries()) found.set(codeOf(textOf(first)) + i, fromUtf16(textOf(value)));
    }
  }
  return found;
}
