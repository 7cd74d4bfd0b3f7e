import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, constants as zlib } from 'node:zlib';

/** What was read of a body. */
export type Start = { bytes: Buffer; whole: boolean };

const decoderOf = (encoding: string) => {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip({ finishFlush: zlib.Z_SYNC_FLUSH });
    case 'deflate':
      return createInflate({ finishFlush: zlib.Z_SYNC_FLUSH });
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
};

/**
 * Reads the first bytes of a body, unpacked, and no more: unpacking stops at the limit, so that a small packed body cannot grow large.
 * What cannot be unpacked ends there. Destroying the source ends it with what came until then.
 * @param limit bytes after unpacking
 */
export function readStart(source: Readable, encoding: string, limit: number): Promise<Start> {
  const decoder = decoderOf(encoding);
  const stream: Readable = decoder ? source.pipe(decoder) : source;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (whole: boolean) => {
      resolve({ bytes: Buffer.concat(chunks).subarray(0, limit), whole });
      source.destroy();
      decoder?.destroy();
    };
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size >= limit) finish(false);
    });
    stream.once('end', () => finish(true));
    stream.on('error', () => finish(false));
    source.on('error', () => finish(false));
    source.once('close', () => {
      if (!source.readableEnded) finish(false);
    });
  });
}
