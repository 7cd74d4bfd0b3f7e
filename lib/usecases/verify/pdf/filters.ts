import { inflateSync } from 'node:zlib';
import { isDict, type PdfDict, type PdfValue, textOf } from './syntax';

/** A page's contents or a font are never longer; what would be is an attack. */
const LONGEST = 64 * 1024 * 1024;

/**
 * Decodes a stream's bytes (7.4): Flate with or without predictors, and none.
 * @param raw Latin-1; @returns undefined where a filter is unknown or the bytes are damaged
 */
export function decodeStream(
  raw: string,
  head: PdfDict,
  follow: (value: PdfValue | undefined) => PdfValue | undefined,
): string | undefined {
  const filters = listed(follow(head.get('Filter'))).map(textOf);
  const options = listed(follow(head.get('DecodeParms'))).map(follow);
  let bytes = raw;
  for (const [i, filter] of filters.entries()) {
    const inflated = filter === 'FlateDecode' || filter === 'Fl' ? inflate(bytes) : undefined;
    if (!inflated) return undefined;
    bytes = unpredicted(inflated, options[i]).toString('latin1');
  }
  return bytes;
}

const listed = (value: PdfValue | undefined): PdfValue[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function inflate(bytes: string): Buffer | undefined {
  try {
    return inflateSync(Buffer.from(bytes, 'latin1'), { maxOutputLength: LONGEST });
  } catch {
    return undefined;
  }
}

/** PNG's predictors (7.4.4.4), which tables of cross-references use. */
function unpredicted(bytes: Buffer, options: PdfValue | undefined): Buffer {
  const numberOf = (key: string, usual: number): number => {
    const value = isDict(options) ? options.get(key) : undefined;
    return typeof value === 'number' ? value : usual;
  };
  if (numberOf('Predictor', 1) < 10) return bytes;
  const pixel = Math.max(1, (numberOf('Colors', 1) * numberOf('BitsPerComponent', 8)) >> 3);
  const width = Math.max(
    1,
    (numberOf('Colors', 1) * numberOf('BitsPerComponent', 8) * numberOf('Columns', 1) + 7) >> 3,
  );
  const rows = Math.floor(bytes.length / (width + 1));
  const found = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)] ?? 0;
    for (let i = 0; i < width; i++) {
      const at = row * width + i;
      const left = i >= pixel ? (found[at - pixel] ?? 0) : 0;
      const up = row > 0 ? (found[at - width] ?? 0) : 0;
      const corner = row > 0 && i >= pixel ? (found[at - width - pixel] ?? 0) : 0;
      found[at] = (bytes[row * (width + 1) + 1 + i] ?? 0) + predicted(kind, left, up, corner);
    }
  }
  return found;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
