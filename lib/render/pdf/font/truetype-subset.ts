import type { Font } from 'fontkit';

/** What fontkit has read of a TrueType file, and its bytes. */
type TrueType = {
  stream: { buffer: Uint8Array };
  directory: { tables: Record<string, { offset: number; length: number } | undefined> };
  head: { indexToLocFormat: number };
  hhea: { numberOfMetrics: number };
};

/** Flags of a composite glyph's part (OpenType 1.9, glyf). */
const PART = { wordArguments: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;

/** Where the table `head` keeps the check of the whole file, and what that makes of the file's sum. */
const CHECK = 8;
const CHECKED_SUM = 0xb1b0afba;

export const isTrueType = (font: Font): boolean => 'glyf' in (font as unknown as TrueType).directory.tables;

/**
 * A TrueType font of chosen glyphs, copied from the file's tables as they stand; no glyph is decoded, so that a
 * thousand take a millisecond. The parts of composite glyphs are added behind those asked for.
 * @param wanted glyph numbers in the file, the first of them 0 (.notdef); one may stand twice
 */
export function trueTypeSubset(font: Font, wanted: readonly number[]): { bytes: Uint8Array; glyphs: number } {
  const source = reader(font as unknown as TrueType);
  const ids = [...wanted];
  const outlines: Uint8Array[] = [];
  for (let i = 0; i < ids.length; i++) outlines.push(withOwnParts(source.outline(ids[i] ?? 0), ids));
  const { glyf, loca } = glyphTables(outlines);
  const tables = new Map([
    ['glyf', glyf],
    ['head', patched(source.table('head'), longOffsets)],
    ['hhea', patched(source.table('hhea'), (view) => view.setUint16(34, ids.length))],
    ['hmtx', metricsTable(ids, source.metric)],
    ['loca', loca],
    ['maxp', patched(source.table('maxp'), (view) => view.setUint16(4, ids.length))],
    ...['cvt ', 'fpgm', 'prep'].flatMap((tag) => (source.has(tag) ? [[tag, source.table(tag)] as const] : [])),
  ]);
  return { bytes: sfnt([...tables].sort(([a], [b]) => (a < b ? -1 : 1))), glyphs: ids.length };
}

/** Offsets of glyphs in four bytes; the sum over the file is filled in at the end. */
const longOffsets = (head: DataView): void => {
  head.setUint32(CHECK, 0);
  head.setInt16(50, 1);
};

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function reader({ stream, directory, head, hhea }: TrueType) {
  const file = stream.buffer;
  const view = viewOf(file);
  const place = (tag: string) => directory.tables[tag] ?? { offset: 0, length: 0 };
  const [loca, glyf, hmtx] = [place('loca').offset, place('glyf').offset, place('hmtx').offset];
  const start = (id: number) =>
    head.indexToLocFormat === 0 ? 2 * view.getUint16(loca + 2 * id) : view.getUint32(loca + 4 * id);
  const last = hhea.numberOfMetrics - 1;
  return {
    has: (tag: string) => directory.tables[tag] !== undefined,
    table: (tag: string) => file.subarray(place(tag).offset, place(tag).offset + place(tag).length),
    outline: (id: number) => file.subarray(glyf + start(id), glyf + start(id + 1)),
    metric: (id: number) => ({
      advance: view.getUint16(hmtx + 4 * Math.min(id, last)),
      bearing: view.getInt16(id <= last ? hmtx + 4 * id + 2 : hmtx + 4 * (last + 1) + 2 * (id - last - 1)),
    }),
  };
}

/** A composite glyph names its parts by their new numbers; parts not yet among `ids` join them. */
function withOwnParts(outline: Uint8Array, ids: number[]): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  return patched(outline, (view) => {
    for (let at = 10, flags: number = PART.more; flags & PART.more; ) {
      flags = view.getUint16(at);
      const id = view.getUint16(at + 2);
      const known = ids.indexOf(id);
      view.setUint16(at + 2, known < 0 ? ids.push(id) - 1 : known);
      const scales = flags & PART.scale ? 2 : flags & PART.twoScales ? 4 : flags & PART.matrix ? 8 : 0;
      at += 4 + (flags & PART.wordArguments ? 4 : 2) + scales;
    }
  });
}

function patched(table: Uint8Array, patch: (view: DataView) => void): Uint8Array {
  const copy = table.slice();
  patch(viewOf(copy));
  return copy;
}

const padded = (length: number): number => (length + 3) & ~3;

function glyphTables(outlines: readonly Uint8Array[]) {
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0));
  const loca = new Uint8Array(4 * (outlines.length + 1));
  let at = 0;
  outlines.forEach((outline, i) => {
    glyf.set(outline, at);
    at += padded(outline.length);
    viewOf(loca).setUint32(4 * (i + 1), at);
  });
  return { glyf, loca };
}

function metricsTable(ids: readonly number[], metric: (id: number) => { advance: number; bearing: number }) {
  const table = new Uint8Array(4 * ids.length);
  const view = viewOf(table);
  ids.forEach((id, i) => {
    const { advance, bearing } = metric(id);
    view.setUint16(4 * i, advance);
    view.setInt16(4 * i + 2, bearing);
  });
  return table;
}

/** Tables behind their directory (OpenType 1.9, "Organization of an OpenType Font"), with their sums. */
function sfnt(tables: readonly (readonly [tag: string, table: Uint8Array])[]): Uint8Array {
  const head = 12 + 16 * tables.length;
  const bytes = new Uint8Array(tables.reduce((sum, [, { length }]) => sum + padded(length), head));
  const view = viewOf(bytes);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let [at, check] = [head, 0];
  tables.forEach(([tag, table], i) => {
    const entry = 12 + 16 * i;
    bytes.set(table, at);
    for (let c = 0; c < 4; c++) view.setUint8(entry + c, tag.charCodeAt(c));
    view.setUint32(entry + 4, sumOf(view, at, padded(table.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    if (tag === 'head') check = at + CHECK;
    at += padded(table.length);
  });
  view.setUint32(check, (CHECKED_SUM - sumOf(view, 0, bytes.length)) >>> 0);
  return bytes;
}

function sumOf(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
