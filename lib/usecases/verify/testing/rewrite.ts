import { deflateSync, inflateSync } from 'node:zlib';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Words in parentheses, and white space outside them. */
const TOKENS = /\((?:\\[\s\S]|[^\\()])*\)|\s+/g;

/** An object's text without the white space that says nothing, so that tests can name what stands side by side. */
const compact = (body: string): string =>
  body
    .replace(TOKENS, (token) => (token.startsWith('(') ? token : ' '))
    .replace(/\((?:\\[\s\S]|[^\\()])*\)| ?([/[\]<>]) ?/g, (token, mark: string | undefined) => mark ?? token);

/**
 * Rewrites the objects of a file of this program and its table of cross-references.
 * @param edit an object's text, Latin-1, without white space beside delimiters; a stream's contents are given decoded after its dictionary
 */
export function rewriteObjects(
  pdf: Uint8Array,
  edit: (body: string, stream: string | undefined) => [body: string, stream?: string],
): Uint8Array {
  const text = latin1(pdf);
  const start = Number(/startxref\s+(\d+)/.exec(text.slice(-64))?.[1]);
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset));
  let file = text.slice(0, Math.min(...offsets));
  const places = offsets.map((offset, i) => {
    const [, body = '', raw] =
      /^\d+ 0 obj\n([\s\S]*?)\n(?:stream\n([\s\S]*?)\nendstream\n)?endobj/.exec(objectAt(text, offset)) ?? [];
    const packed = raw !== undefined && body.includes('FlateDecode');
    const [written, stream] = edit(
      compact(body),
      raw === undefined ? undefined : packed ? latin1(inflateSync(Buffer.from(raw, 'latin1'))) : raw,
    );
    const bytes =
      stream === undefined ? undefined : packed ? latin1(deflateSync(Buffer.from(stream, 'latin1'))) : stream;
    const place = file.length;
    const sized = bytes === undefined ? written : written.replace(/\/Length \d+/, `/Length ${bytes.length}`);
    file += `${i + 1} 0 obj\n${sized}\n${bytes === undefined ? '' : `stream\n${bytes}\nendstream\n`}endobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = text.slice(text.indexOf('trailer', start), text.lastIndexOf('startxref'));
  const xref = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}${trailer}startxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + xref, 'latin1');
}

/** An object up to its end; a stream may hold the word. */
function objectAt(text: string, offset: number): string {
  const head = /\/Length (\d+)[^>]*>>\nstream\n/g;
  head.lastIndex = offset;
  const match = head.exec(text);
  const plain = text.indexOf('endobj', offset);
  const end = match && match.index < plain ? text.indexOf('endobj', head.lastIndex + Number(match[1])) : plain;
  return text.slice(offset, end + 'endobj'.length);
}

/** Replaces words in the objects, outside streams. Throws where there are none: a test that changes nothing shows nothing. */
export function replaceInObjects(pdf: Uint8Array, search: string | RegExp, replacement: string): Uint8Array {
  let changed = false;
  const rewritten = rewriteObjects(pdf, (body, stream) => {
    const after = changed ? body : body.replace(search, replacement);
    changed ||= after !== body;
    return [after, stream];
  });
  if (!changed) throw new Error(`nothing like ${search} in the file`);
  return rewritten;
}

/** Replaces words in the first stream that holds them. */
export function replaceInStreams(pdf: Uint8Array, search: string | RegExp, replacement: string): Uint8Array {
  let changed = false;
  const rewritten = rewriteObjects(pdf, (body, stream) => {
    const after = changed || stream === undefined ? stream : stream.replace(search, replacement);
    changed ||= after !== stream;
    return [body, after];
  });
  if (!changed) throw new Error(`nothing like ${search} in the file’s streams`);
  return rewritten;
}

/** Replaces bytes in place, of the same number: the table of cross-references stays right. */
export function replaceBytes(pdf: Uint8Array, search: string, replacement: string): Uint8Array {
  const text = latin1(pdf);
  if (!text.includes(search) || search.length !== replacement.length) throw new Error(`${search} cannot be replaced`);
  return Buffer.from(text.replace(search, replacement), 'latin1');
}

/** Where `head` says how wide the entries of `loca` are (OpenType 1.9). */
const INDEX_TO_LOC_FORMAT = 50;

/** Takes the outlines of glyphs 1 to 5 out of the first TrueType program. */
export function withoutInk(pdf: Uint8Array): Uint8Array {
  let done = false;
  return rewriteObjects(pdf, (body, stream) => {
    if (done || !stream || !['\0\u0001\0\0', 'true'].includes(stream.slice(0, 4))) return [body, stream];
    done = true;
    const bytes = Buffer.from(stream, 'latin1');
    const table = (tag: string) => bytes.readUInt32BE(bytes.indexOf(tag) + 8);
    const size = bytes.readUInt16BE(table('head') + INDEX_TO_LOC_FORMAT) === 0 ? 2 : 4;
    const [loca, sixth] = [table('loca'), table('loca') + 6 * size];
    for (let glyph = 1; glyph < 6; glyph++) bytes.copy(bytes, loca + glyph * size, sixth, sixth + size);
    return [body, bytes.toString('latin1')];
  });
}
