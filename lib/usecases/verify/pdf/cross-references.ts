import { decodeStream } from './filters';
import { isDict, numbersOf, type PdfDict, readValue } from './syntax';

/** Where an object stands: an offset in the file, or the number of one in a stream of objects. */
export type Place = number | { stream: number; index: number };

export type CrossReferences = { trailer: PdfDict; places: Map<number, Place>; rebuilt: boolean };

/** The file's tables of cross-references, the newest first (7.5.4, 7.5.8); rebuilt from the objects where they are broken. */
export function crossReferences(text: string): CrossReferences {
  const found: CrossReferences = { trailer: new Map(), places: new Map(), rebuilt: false };
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-1024))?.[1];
  const seen = new Set<number>();
  const waiting = start === undefined ? [] : [Number(start)];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const trailer = text.startsWith('xref', at)
      ? readTable(text, at, found.places)
      : readStream(text, at, found.places);
    if (!trailer) return rebuilt(text);
    for (const [key, value] of trailer) if (!found.trailer.has(key)) found.trailer.set(key, value);
    waiting.push(...numbersOf(['XRefStm', 'Prev'].map((key) => trailer.get(key) ?? null)));
  }
  return found.trailer.has('Root') && leads(text, found.places) ? found : rebuilt(text);
}

/** Whether the offsets lead to objects. */
function leads(text: string, places: ReadonlyMap<number, Place>): boolean {
  const head = /\s*(\d+)\s+\d+\s+obj/y;
  return [...places].every(([id, place]) => {
    if (typeof place === 'object') return true;
    head.lastIndex = place;
    return Number(head.exec(text)?.[1]) === id;
  });
}

function readTable(text: string, start: number, places: Map<number, Place>): PdfDict | undefined {
  const end = text.indexOf('trailer', start);
  const trailer = end < 0 ? undefined : readValue({ text, at: end + 'trailer'.length });
  if (!isDict(trailer)) return undefined;
  let id = 0;
  for (const line of text
    .slice(start, end)
    .split(/\r\n|\r|\n/)
    .slice(1)) {
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (entry) {
      if (entry[2] === 'n' && !places.has(id)) places.set(id, Number(entry[1]));
      id++;
    } else id = Number(/^\s*(\d+) \d+/.exec(line)?.[1] ?? id);
  }
  return trailer;
}

function readStream(text: string, start: number, places: Map<number, Place>): PdfDict | undefined {
  const head = /\s*\d+\s+\d+\s+obj/y;
  head.lastIndex = start;
  if (!head.test(text)) return undefined;
  const cursor = { text, at: head.lastIndex };
  const dict = readValue(cursor);
  const begin = /\s*stream\r?\n/y;
  begin.lastIndex = cursor.at;
  const length = isDict(dict) ? dict.get('Length') : undefined;
  if (!isDict(dict) || typeof length !== 'number' || !begin.test(text)) return undefined;
  const raw = text.slice(begin.lastIndex, begin.lastIndex + length);
  const bytes = decodeStream(raw, dict, (value) => value);
  if (bytes === undefined) return undefined;
  readEntries(bytes, dict, places);
  return dict;
}

function readEntries(bytes: string, dict: PdfDict, places: Map<number, Place>): void {
  const listOf = (key: string): number[] => {
    const value = dict.get(key);
    return Array.isArray(value) ? numbersOf(value) : [];
  };
  const [kind = 1, second = 2, third = 1] = listOf('W');
  const size = dict.get('Size');
  const index = listOf('Index').length > 0 ? listOf('Index') : [0, typeof size === 'number' ? size : 0];
  let at = 0;
  const take = (width: number): number => {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 256 + (bytes.charCodeAt(at++) || 0);
    return value;
  };
  for (let i = 0; i + 1 < index.length; i += 2) {
    for (let n = 0; n < (index[i + 1] ?? 0) && at < bytes.length; n++) {
      const [type, a, b] = [kind === 0 ? 1 : take(kind), take(second), take(third)];
      const id = (index[i] ?? 0) + n;
      if (places.has(id)) continue;
      if (type === 1) places.set(id, a);
      if (type === 2) places.set(id, { stream: a, index: b });
    }
  }
}

/** Every `n 0 obj` of the file, the last of a number counting, and whatever trailer there is. */
function rebuilt(text: string): CrossReferences {
  const places = new Map<number, Place>();
  for (const match of text.matchAll(/(?<!\d)(\d{1,8}) \d{1,5} obj\b/g)) places.set(Number(match[1]), match.index);
  const trailer: PdfDict = new Map();
  for (const match of text.matchAll(/\btrailer\b/g)) {
    const dict = readValue({ text, at: match.index + 'trailer'.length });
    if (isDict(dict)) for (const [key, value] of dict) trailer.set(key, value);
  }
  if (!trailer.has('Root')) {
    const catalog = /(\d+) \d+ obj\s*<<[^>]*\/Type\s*\/Catalog\b/.exec(text)?.[1];
    if (catalog !== undefined) trailer.set('Root', { kind: 'ref', id: Number(catalog) });
  }
  return { trailer, places, rebuilt: true };
}
