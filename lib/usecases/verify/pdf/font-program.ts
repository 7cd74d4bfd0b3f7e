/** The pictures in an embedded font, by the codes of CIDs. */
export type FontProgram = {
  has(cid: number): boolean;
  /** Whether the picture has ink. */
  inked(cid: number): boolean;
  /** Advance in em; undefined where this reader cannot tell. */
  advance(cid: number): number | undefined;
};

const u8 = (bytes: string, at: number): number => bytes.charCodeAt(at) || 0;
const u16 = (bytes: string, at: number): number => u8(bytes, at) * 256 + u8(bytes, at + 1);
const u32 = (bytes: string, at: number): number => u16(bytes, at) * 65536 + u16(bytes, at + 2);

/** Reads TrueType, OpenType and bare CFF programs; undefined for others and for broken ones. @param bytes Latin-1 */
export function readFontProgram(bytes: string): FontProgram | undefined {
  const signature = bytes.slice(0, 4);
  if (signature === 'OTTO' || signature === '\0\u0001\0\0' || signature === 'true') {
    const tables = sfntTables(bytes);
    const compact = tables.get('CFF ');
    return compact ? readCompact(compact) : readTrueType(tables);
  }
  return u8(bytes, 0) === 1 && u8(bytes, 2) >= 4 ? readCompact(bytes) : undefined;
}

function sfntTables(bytes: string): Map<string, string> {
  const tables = new Map<string, string>();
  for (let i = 0; i < u16(bytes, 4); i++) {
    const entry = 12 + 16 * i;
    const offset = u32(bytes, entry + 8);
    tables.set(bytes.slice(entry, entry + 4), bytes.slice(offset, offset + u32(bytes, entry + 12)));
  }
  return tables;
}

function readTrueType(tables: ReadonlyMap<string, string>): FontProgram | undefined {
  const [head, maxp, loca, hhea, hmtx] = ['head', 'maxp', 'loca', 'hhea', 'hmtx'].map((tag) => tables.get(tag) ?? '');
  if (!head || !maxp || !loca || !hhea || !hmtx || !tables.has('glyf')) return undefined;
  const [count, unitsPerEm, metrics] = [u16(maxp, 4), u16(head, 18), u16(hhea, 34)];
  const offset = (id: number) => (u16(head, 50) === 0 ? 2 * u16(loca, 2 * id) : u32(loca, 4 * id));
  return {
    has: (id) => id < count,
    inked: (id) => id < count && offset(id + 1) > offset(id),
    advance: (id) => u16(hmtx, 4 * Math.min(id, metrics - 1)) / unitsPerEm,
  };
}

/** An INDEX of a CFF font (Adobe Technical Note 5176): places of its entries, and its end. */
function readIndex(bytes: string, at: number): { entries: [from: number, to: number][]; end: number } {
  const [count, width] = [u16(bytes, at), u8(bytes, at + 2)];
  if (count === 0) return { entries: [], end: at + 2 };
  const offset = (i: number): number => {
    let value = 0;
    for (let k = 0; k < width; k++) value = value * 256 + u8(bytes, at + 3 + i * width + k);
    return value;
  };
  const base = at + 2 + (count + 1) * width;
  const entries = Array.from({ length: count }, (_, i): [number, number] => [base + offset(i), base + offset(i + 1)]);
  return { entries, end: base + offset(count) };
}

/** Operators of a DICT with their last operand; those of two bytes are 1200 and more. */
function readDict(bytes: string): Map<number, number> {
  const found = new Map<number, number>();
  let operand = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = u8(bytes, at);
    if (byte <= 21) {
      found.set(byte === 12 ? 1200 + u8(bytes, at + 1) : byte, operand);
      at += byte === 12 ? 2 : 1;
    } else if (byte === 28 || byte === 29) {
      operand = byte === 28 ? u16(bytes, at + 1) : u32(bytes, at + 1);
      at += byte === 28 ? 3 : 5;
    } else if (byte === 30) {
      while (at < bytes.length && (u8(bytes, ++at) & 0xf) !== 0xf) operand = 0;
      at++;
    } else {
      operand = byte < 247 ? byte - 139 : byte < 251 ? (byte - 247) * 256 + u8(bytes, at + 1) + 108 : 0;
      at += byte < 247 ? 1 : 2;
    }
  }
  return found;
}

const OPERATORS = { charset: 15, charStrings: 17, ros: 1230 } as const;
/** A charstring this short says its width and ends. */
const BLANK = 6;

function readCompact(bytes: string): FontProgram | undefined {
  const top = readIndex(bytes, readIndex(bytes, u8(bytes, 2)).end).entries[0];
  if (!top) return undefined;
  const dict = readDict(bytes.slice(...top));
  const glyphs = readIndex(bytes, dict.get(OPERATORS.charStrings) ?? bytes.length).entries;
  const ids = dict.has(OPERATORS.ros) ? readCharset(bytes, dict.get(OPERATORS.charset) ?? 0, glyphs.length) : undefined;
  const glyphOf = (cid: number) => glyphs[ids ? (ids.get(cid) ?? -1) : cid];
  return {
    has: (cid) => glyphOf(cid) !== undefined,
    inked: (cid) => {
      const [from, to] = glyphOf(cid) ?? [0, 0];
      return to - from > BLANK;
    },
    advance: () => undefined,
  };
}

/** CIDs to glyphs. */
function readCharset(bytes: string, at: number, count: number): Map<number, number> {
  const ids = new Map([[0, 0]]);
  const format = u8(bytes, at);
  let [place, glyph] = [at + 1, 1];
  while (glyph < count && place < bytes.length) {
    const first = u16(bytes, place);
    const more = format === 0 ? 0 : format === 1 ? u8(bytes, place + 2) : u16(bytes, place + 2);
    for (let i = 0; i <= more && glyph < count; i++) ids.set(first + i, glyph++);
    place += format === 0 ? 2 : format === 1 ? 3 : 4;
  }
  return ids;
}
