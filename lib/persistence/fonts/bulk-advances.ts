import type { Font } from 'fontkit';

/** The tables of a font that fontkit has open, and its reader of the cmap; its own look-ups cost some 7 µs each. */
type OpenTables = {
  _cmapProcessor: { lookup(codePoint: number): number };
  directory: { tables: { hmtx: { offset: number } } };
  hhea: { numberOfMetrics: number };
  stream: { buffer: Uint8Array };
};

/**
 * Advances (em) of all characters of a font, read straight from its hmtx table (OpenType 1.9: pairs of advance and
 * side bearing, 4 bytes each; glyphs beyond the last pair share its advance). For 60,000 characters at once.
 */
export function bulkAdvances(font: Font): (codePoint: number) => number {
  const { _cmapProcessor: cmap, directory, hhea, stream } = font as unknown as OpenTables;
  const { buffer, byteOffset, byteLength } = stream.buffer;
  const view = new DataView(buffer, byteOffset, byteLength);
  const { offset } = directory.tables.hmtx;
  const last = hhea.numberOfMetrics - 1;
  return (codePoint) => view.getUint16(offset + 4 * Math.min(cmap.lookup(codePoint), last)) / font.unitsPerEm;
}
