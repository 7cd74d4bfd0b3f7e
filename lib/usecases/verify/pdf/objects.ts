import { fail, ok, type Result } from '@/lib/result';
import { crossReferences, type Place } from './cross-references';
import { decodeStream } from './filters';
import { isDict, isRef, type PdfDict, type PdfValue, readValue } from './syntax';

/** The objects of a file, found through its tables of cross-references. */
export type PdfObjects = {
  trailer: PdfDict;
  /** The line the file begins with, and the one after it. */
  header: string;
  /** What a value means: the object behind a reference, every other value itself. */
  follow(value: PdfValue | undefined): PdfValue | undefined;
  /** Follows a value to a dictionary; an empty one where there is none. */
  dict(value: PdfValue | undefined): PdfDict;
  list(value: PdfValue | undefined): PdfValue[];
  /** The decoded bytes of a stream, as Latin-1; '' where there is none or it cannot be decoded. */
  stream(value: PdfValue | undefined): string;
  /** The dictionaries of all objects. */
  dictionaries(): PdfDict[];
  /** What could not be read, for people. */
  damage: string[];
};

const NO_PDF = '这个文件不是 PDF，请选择导出的 PDF 文件。';
const BROKEN = '不能读取这个 PDF：文件已损坏，或没有写完整。请重新导出，或重新下载。';
const LOCKED = '不能读取这个 PDF：文件已加密。请用没有设密码、没有限制权限的原文件。';
const EMPTY: PdfDict = new Map();

/** Opens a file; one whose table of cross-references is broken is searched for its objects. */
export function openPdf(bytes: Uint8Array): Result<PdfObjects> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.slice(0, 1024).includes('%PDF-')) return fail('invalid', NO_PDF);
  const found = crossReferences(text);
  if (found.trailer.has('Encrypt')) return fail('invalid', LOCKED);
  const objects = objectsOf(text, found.places, found.trailer);
  if (found.rebuilt) objects.damage.push('交叉引用表损坏，文件不能被所有程序打开');
  if (objects.dict(objects.dict(objects.trailer.get('Root')).get('Pages')).size === 0) return fail('invalid', BROKEN);
  return ok(objects);
}

type Stored = { value: PdfValue | undefined; end: number };

function objectsOf(text: string, places: ReadonlyMap<number, Place>, trailer: PdfDict): PdfObjects {
  const known = new Map<number, Stored>();
  const decoded = new Map<number, string>();
  const damage: string[] = [];
  const load = (id: number): Stored => {
    const stored = known.get(id);
    if (stored) return stored;
    // An object that stands inside itself is none.
    known.set(id, { value: undefined, end: 0 });
    const read = readObject(id);
    known.set(id, read);
    return read;
  };
  const readObject = (id: number): Stored => {
    const place = places.get(id);
    if (place === undefined) return { value: undefined, end: 0 };
    if (typeof place === 'object') return { value: packed(place.stream, place.index), end: 0 };
    const head = /\s*\d+\s+\d+\s+obj/y;
    head.lastIndex = place;
    if (!head.test(text)) return { value: undefined, end: 0 };
    const cursor = { text, at: head.lastIndex };
    const value = readValue(cursor);
    return { value, end: cursor.at };
  };
  /** Object `index` of a stream of objects (7.5.7). */
  const packed = (id: number, index: number): PdfValue | undefined => {
    const ref = { kind: 'ref', id } as const;
    const [body, first] = [stream(ref), dict(ref).get('First')];
    const numbers = /^[\s\d]*/.exec(body)?.[0].trim().split(/\s+/).map(Number) ?? [];
    return readValue({
      text: body,
      at: (typeof first === 'number' ? first : 0) + (numbers[2 * index + 1] ?? body.length),
    });
  };
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
    const done = decoded.get(value.id);
    if (done !== undefined) return done;
    const head = dict(value);
    const raw = rawStream(text, load(value.id).end, follow(head.get('Length')));
    const bytes = raw === undefined ? undefined : decodeStream(raw, head, follow);
    if (bytes === undefined) damage.push(`第${value.id}号对象的内容不能解码`);
    decoded.set(value.id, bytes ?? '');
    return bytes ?? '';
  };
  const dictionaries = () => [...places.keys()].flatMap((id) => dictsIn(load(id).value));
  return { trailer, header: text.slice(0, 32), follow, dict, list, stream, dictionaries, damage };
}

/** A dictionary and those that stand in it, of a value that refers to others only. */
function dictsIn(value: PdfValue | undefined): PdfDict[] {
  if (isDict(value)) return [value, ...[...value.values()].flatMap(dictsIn)];
  return Array.isArray(value) ? value.flatMap(dictsIn) : [];
}

/** The bytes between stream and endstream; a wrong length is mended. */
function rawStream(text: string, end: number, length: PdfValue | undefined): string | undefined {
  const begin = /\s*stream\r?\n/y;
  begin.lastIndex = end;
  if (!begin.test(text)) return undefined;
  const from = begin.lastIndex;
  if (typeof length === 'number' && /^\s*endstream/.test(text.slice(from + length, from + length + 16)))
    return text.slice(from, from + length);
  const close = text.indexOf('endstream', from);
  return close < 0 ? undefined : text.slice(from, close);
}
