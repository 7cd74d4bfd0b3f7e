import { inflateSync } from 'node:zlib';
import { fail, ok, type Result } from '@/lib/result';
import { isDict, type PdfDict, type PdfValue, readValue } from './syntax';

/** The objects of a file, found through its table of cross-references. */
export type PdfObjects = {
  trailer: PdfDict;
  /** What a value means: the object behind a reference, every other value itself. */
  follow(value: PdfValue | undefined): PdfValue | undefined;
  /** Follows a value to a dictionary; an empty one where there is none. */
  dict(value: PdfValue | undefined): PdfDict;
  list(value: PdfValue | undefined): PdfValue[];
  /** The decoded bytes of a stream, as Latin-1; '' where there is none. */
  stream(value: PdfValue | undefined): string;
};

const UNREADABLE = '不能读取这个文件：它不是本程序导出的 PDF，或已损坏、没有写完整。';
const EMPTY: PdfDict = new Map();

/** Opens a file with a plain table of cross-references, as this program writes it. */
export function openPdf(bytes: Uint8Array): Result<PdfObjects> {
  const text = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  if (!text.startsWith('%PDF-') || !text.startsWith('xref', start)) return fail('invalid', UNREADABLE);
  const trailerAt = text.indexOf('trailer', start);
  const trailer = readValue({ text, at: trailerAt + 'trailer'.length });
  if (trailerAt < 0 || !isDict(trailer)) return fail('invalid', UNREADABLE);
  return ok(objects(text, offsets(text.slice(start, trailerAt)), trailer));
}

function offsets(table: string): Map<number, number> {
  const found = new Map<number, number>();
  let id = 0;
  for (const line of table.split(/\r?\n/).slice(1)) {
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (entry) {
      if (entry[2] === 'n') found.set(id, Number(entry[1]));
      id++;
    } else id = Number(/^(\d+) \d+/.exec(line)?.[1] ?? id);
  }
  return found;
}

type Stored = { value: PdfValue | undefined; end: number };

function objects(text: string, places: ReadonlyMap<number, number>, trailer: PdfDict): PdfObjects {
  const known = new Map<number, Stored>();
  const load = (id: number): Stored => {
    let stored = known.get(id);
    if (!stored) {
      const place = places.get(id);
      const at = place === undefined ? text.length : text.indexOf('obj', place) + 3;
      const cursor = { text, at };
      const value = readValue(cursor);
      stored = { value, end: cursor.at };
      known.set(id, stored);
    }
    return stored;
  };
  const isRef = (value: PdfValue | undefined): value is { kind: 'ref'; id: number } =>
    value !== null && typeof value === 'object' && 'kind' in value && value.kind === 'ref';
  const follow = (value: PdfValue | undefined) => (isRef(value) ? load(value.id).value : value);
  const dict = (value: PdfValue | undefined): PdfDict => {
    const found = follow(value);
    return isDict(found) ? found : EMPTY;
  };
  const list = (value: PdfValue | undefined): PdfValue[] => {
    const found = follow(value);
    return Array.isArray(found) ? found : [];
  };
  const stream = (value: PdfValue | undefined): string => {
    if (!isRef(value)) return '';
    const head = dict(value);
    const begin = /stream\r?\n/y;
    begin.lastIndex = load(value.id).end + 1;
    const length = follow(head.get('Length'));
    if (!begin.test(text) || typeof length !== 'number') return '';
    const bytes = Buffer.from(text.slice(begin.lastIndex, begin.lastIndex + length), 'latin1');
    return head.has('Filter') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
  };
  return { trailer, follow, dict, list, stream };
}
