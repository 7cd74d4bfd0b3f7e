import type { PrintedFont } from '@/lib/render/verify';
import { readFontProgram } from './font-program';
import type { PdfObjects } from './objects';
import { fromUtf16, type PdfDict, type PdfValue, readValue, textOf } from './syntax';

export type ReadFont = PrintedFont & {
  /** Bytes of a code. */
  bytes: 1 | 2;
  /** Advance of a code, em. */
  width(code: number): number;
  text(code: number): string;
  /** Whether the embedded font has a picture for a code, and whether there is ink in it. */
  has(code: number): boolean;
  inked(code: number): boolean;
};

const SUBSET = /^[A-Z]{6}\+/;
const FILES = ['FontFile', 'FontFile2', 'FontFile3'];

/** @param value the font's dictionary */
export function readFont(objects: PdfObjects, value: PdfValue | undefined): ReadFont {
  const font = objects.dict(value);
  const composite = textOf(font.get('Subtype')) === 'Type0';
  const drawn = textOf(font.get('Subtype')) === 'Type3';
  const base = textOf(font.get('BaseFont')) || textOf(font.get('Name'));
  const described = composite ? objects.dict(objects.list(font.get('DescendantFonts'))[0]) : font;
  const descriptor = objects.dict(described.get('FontDescriptor'));
  const file = FILES.map((key) => descriptor.get(key)).find((entry) => entry !== undefined);
  const program = composite ? readFontProgram(objects.stream(file)) : undefined;
  const widths = composite ? readWidths(objects, described) : readSimpleWidths(objects, font);
  const characters = readCharacters(objects.stream(font.get('ToUnicode')));
  const scale = drawn ? (objects.list(font.get('FontMatrix'))[0] ?? 0.001) : 0.001;
  const unit = typeof scale === 'number' ? scale : 0.001;
  const usual = described.get('DW');
  const widthOf = (code: number): number =>
    widths.get(code) ?? (typeof usual === 'number' ? usual : composite ? 1000 : 0);
  const used = new Set<number>();
  return {
    name: base.replace(SUBSET, ''),
    embedded: file !== undefined || drawn,
    subset: SUBSET.test(base) || drawn,
    readable: characters.size > 0 || font.has('Encoding') !== composite,
    get widths() {
      return [...used].every((code) => agrees(widthOf(code), program?.advance(code)));
    },
    bytes: composite ? 2 : 1,
    width: (code) => {
      used.add(code);
      return widthOf(code) * unit;
    },
    text: (code) => characters.get(code) ?? (composite ? '' : String.fromCharCode(code)),
    has: (code) => (composite ? code !== 0 && (program?.has(code) ?? true) : true),
    inked: (code) => program?.inked(code) ?? true,
  };
}

/** Stated widths may differ from the program's by a thousandth of an em (ISO 19005-2 6.2.11.5). @param advance em */
const agrees = (width: number, advance: number | undefined): boolean =>
  advance === undefined || Math.abs(advance * 1000 - width) <= 1;

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
      const last = typeof second === 'number' ? Math.min(second, 0xffff) : -1;
      for (let code = from; code <= last; code++) if (typeof third === 'number') found.set(code, third);
      i += 3;
    }
  }
  return found;
}

function readSimpleWidths(objects: PdfObjects, font: PdfDict): Map<number, number> {
  const first = font.get('FirstChar');
  const from = typeof first === 'number' ? first : 0;
  return new Map(
    objects
      .list(font.get('Widths'))
      .flatMap((width, i): [number, number][] => (typeof width === 'number' ? [[from + i, width]] : [])),
  );
}

const codeOf = (bytes: string): number => (bytes.length < 2 ? bytes.charCodeAt(0) : fromUtf16(bytes).charCodeAt(0));

/** Codes to characters from a ToUnicode map (9.10.3), ranges and single characters. */
function readCharacters(map: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, kind, body = ''] of map.matchAll(/begin(bfrange|bfchar)([\s\S]*?)end\1/g)) {
    const cursor = { text: body, at: 0 };
    for (let first = readValue(cursor); first !== undefined; first = readValue(cursor)) {
      const from = codeOf(textOf(first));
      const to = kind === 'bfrange' ? Math.min(codeOf(textOf(readValue(cursor))), 0xffff) : from;
      const target = readValue(cursor);
      if (Array.isArray(target)) {
        for (const [i, value] of target.entries()) found.set(from + i, fromUtf16(textOf(value)));
      } else for (let code = from; code <= to; code++) found.set(code, counted(fromUtf16(textOf(target)), code - from));
    }
  }
  return found;
}

/** The text of a range's code: its last character goes up by one each. */
const counted = (text: string, steps: number): string =>
  steps === 0 ? text : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);
